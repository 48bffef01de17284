import { isFinding, speakersOf, voicesOf, type Voices, type Words } from 'volgens'
import type { Reading } from '@volgens/shapes'
import { actorList } from './actor-list.ts'
import { harmless } from './columns.ts'
import { eventList } from './event-list.ts'
import { figureList } from './figure-list.ts'
import { heading } from './heading.ts'
import type { LayerView } from './layer-section.ts'
import { namingList } from './naming-list.ts'
import { placeList } from './place-list.ts'
import { reportText, type Label } from './report-text.ts'
import { shareBar } from './share-bar.ts'
import { statementList, type ListOptions } from './statement-list.ts'
import type { Screen } from './style.ts'
import { timeList } from './time-list.ts'
import { wrap } from './wrap.ts'

export interface RenderOptions extends ListOptions {
  /** Of the report's language; see `voicesOf`. */
  readonly pronouns?: ReadonlySet<string>
}

const LAYERS = [actorList, namingList, figureList, timeList, placeList, eventList]

/** A reading for people: the text with its voices, the statements, what else is in it, and how much is whose. */
export function renderReading(reading: Reading, screen: Screen, options: RenderOptions): string {
  const voices = voicesOf(reading, options.pronouns)
  const labels = labelsOf(reading, voices)
  const { words, explain } = options
  const view: LayerView = { reading, voices, screen, words, explain }
  const lines = [
    '',
    ...title(reading, voices, words, screen),
    ...reportText(reading, labels, screen),
    ...statementList(reading, voices, labels, screen, options),
    ...LAYERS.flatMap((list) => list(view)),
    heading(words.share, screen),
    '',
    ...shareBar(voices, words, screen),
    '',
  ]
  return `${lines.join('\n')}\n`
}

/** Numbers follow the text; the voices with the largest share have the colours. */
function labelsOf(reading: Reading, { largest, byStatement }: Voices): Map<string, Label> {
  return new Map(
    reading.statements.map(({ id }, i) => {
      const found = byStatement.get(id)
      const voice = found === undefined ? -1 : largest.indexOf(found)
      return [id, { number: i + 1, voice }]
    }),
  )
}

function title(
  { report, engine, statements }: Reading,
  voices: Voices,
  words: Words,
  screen: Screen,
): string[] {
  const findings = words.statements(statements.filter(isFinding).length)
  const about = [
    report.outlet,
    report.published,
    new Intl.DisplayNames(words.lang, { type: 'language' }).of(engine.language),
    `${findings}, ${words.voices(speakersOf(voices))}`,
  ]
  const known = about.filter((part) => part !== undefined).map(harmless)
  return [
    ...wrap([{ text: known.join(' · '), style: { faint: true } }], screen),
    ...(report.title === undefined
      ? []
      : ['', ...wrap([{ text: harmless(report.title), style: { bold: true } }], screen)]),
    '',
  ]
}
