import { placeWords } from 'volgens'
import type { Reading } from '@volgens/shapes'
import {
  accountOf,
  layerSection,
  wordsOf,
  type LayerItem,
  type LayerView,
} from './layer-section.ts'
import { harmless } from './columns.ts'

type Event = Reading['events'][number]

/** The events: type, who > whom, its word, mode, on whose account, where and when. */
export function eventList(view: LayerView): string[] {
  return layerSection(
    view.words.layers.events[0],
    view.reading.events.map((event) => item(event, view)),
    view,
  )
}

function item(event: Event, view: LayerView): LayerItem {
  const { type, trigger, mode, voice, place, time, rule } = event
  const { reading } = view
  const { layers } = view.words
  const where = reading.places.find(({ id }) => id === place)
  const when = reading.times.find(({ id }) => id === time)
  const facts = [
    layers.modes[mode],
    accountOf(view, voice),
    where && placeWords(where, reading.report.text).words,
    when && (when.edtf ?? wordsOf(reading, [when.span])),
  ].filter((fact) => fact !== undefined)
  return {
    runs: [
      { text: layers.types[type], style: { bold: true } },
      { text: `  ${parties(event, reading, layers.somebody)}`, style: {} },
      { text: wordsOf(reading, trigger), style: { italic: true } },
      { text: ` · ${harmless(facts.join(' · '))}`, style: {} },
    ],
    rule,
  }
}

/** "Rusland > het buurland (de eerste militairen): ", and nothing where nobody is in it. */
function parties({ actor, recipient, object }: Event, reading: Reading, somebody: string): string {
  const [who, whom, what] = [actor, recipient, object].map((party) =>
    party === undefined ? '' : wordsOf(reading, party.spans),
  )
  const pair = whom ? `${who || `(${somebody})`} > ${whom}` : who
  const parts = [pair, what && `(${what})`].filter((part) => part)
  return parts.length === 0 ? '' : `${parts.join(' ')}: `
}
