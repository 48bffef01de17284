import type { Words } from '../../../words/words.ts'
import { numberOf, type View } from '../report-view.ts'
import { wordsAt, type Naming, type Span } from '../shapes.ts'
import { voiceName } from '../voice-name.ts'

/** A value on a card: `said` in the words of the report, `told` in those of the app. */
export type Value = ({ readonly said: string } | { readonly told: string }) & {
  /** Where it leads: another item of the report (#s3), or an actor. */
  readonly href?: string
}

export type Values = ReturnType<typeof valuesOf>

/** What several kinds of cards show, as values; none where there is nothing. */
export function valuesOf({ reading, actors, voices }: View, words: Words) {
  const at = (spans: readonly Span[]) => wordsAt(reading.report.text, spans)
  const said = (spans: readonly Span[] | undefined): Value[] =>
    spans === undefined || spans.length === 0 ? [] : [{ said: at(spans) }]
  const linked = (id: string, spans: readonly Span[]): Value => ({
    said: at(spans),
    href: `#${id}`,
  })
  return {
    said,
    linked,
    told: (words: string | undefined): Value[] => (words === undefined ? [] : [{ told: words }]),
    party(party: Naming['namer'] | undefined): Value[] {
      const actor = actors[party?.actor ?? '']
      const words = party?.spans.length ? at(party.spans) : actor?.name
      if (words === undefined) return []
      return [{ said: words, ...(actor === undefined ? {} : { href: `/actors/${actor.id}` }) }]
    },
    statement: (id: string | undefined): Value[] =>
      id === undefined ? [] : [{ told: words.report.statement(numberOf(id)), href: `#${id}` }],
    /** Whose account it is, with the statement in which it stands. */
    voice(id: string | undefined): Value[] {
      const voice = voices.of.get(id ?? '')
      if (voice === undefined) return [{ told: words.terms.narrator }]
      const name = voiceName(voice, words)
      return [voice.name === '' ? { told: name, href: `#${id}` } : { said: name, href: `#${id}` }]
    },
    time(id: string | undefined): Value[] {
      const time = reading.times.find((each) => each.id === id)
      return time === undefined ? [] : [linked(time.id, [time.span])]
    },
    place(id: string | undefined): Value[] {
      const place = reading.places.find((each) => each.id === id)
      return place === undefined ? [] : [linked(place.id, [place.span])]
    },
  }
}
