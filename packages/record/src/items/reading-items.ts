import type { Reading } from '@volgens/shapes'
import type { KnownParty, RecordItem } from './item-query.ts'
import { toItems, type Item } from './to-items.ts'

/**
 * The items of a reading that is in no record, as the record would give them; nobody has reviewed them, and actors are
 * those of the report. In the order of the text.
 */
export function readingItems(reading: Reading): RecordItem[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const places = new Map(
    reading.places.map(({ id, country, precision, source }) => [
      id,
      { country, precision, source },
    ]),
  )
  const { id, lang, title, outlet, url, published, text } = reading.report
  const report = { id, lang, title, outlet, url, published, version: 1 }
  const partyOf = (actor: string | undefined, words: string | null | undefined): KnownParty => {
    const known = actor === undefined ? undefined : actors.get(actor)
    return {
      ...{ actor: undefined, name: known?.name, actorKind: known?.kind },
      words: words ?? undefined,
    }
  }
  return toItems(reading)
    .map((item, at): RecordItem => {
      const { voice_kind, voice, voice_words, other, other_words, doer, doer_words } = item
      return {
        ...plain(item, at, text),
        report,
        voice: { kind: voice_kind, ...partyOf(voice, voice_words) },
        other: someone(partyOf(other, other_words)),
        doer: someone(partyOf(doer, doer_words)),
        at: item.place === null ? undefined : places.get(item.places[0] ?? ''),
      }
    })
    .sort((a, b) => a.sentence.start - b.sentence.start)
}

const someone = (party: KnownParty) =>
  party.name === undefined && party.words === undefined ? undefined : party

function plain(item: Item, at: number, text: string) {
  const given = <Value>(value: Value | null) => value ?? undefined
  const { kind, local, key, words, sentence_start: start, sentence_end: end } = item
  return {
    ...{ id: at + 1, kind, local, key, words },
    sentence: { start, text: text.slice(start, end) },
    statement: given(item.statement),
    form: given(item.form),
    act: given(item.act),
    negated: given(item.negated),
    type: given(item.type),
    mode: given(item.mode),
    label: given(item.label),
    counts: given(item.counts),
    low: given(item.low),
    high: given(item.high),
    said: [given(item.said_from), given(item.said_to)] as const,
    meant: [given(item.meant_from), given(item.meant_to)] as const,
    place: given(item.place),
    confidence: given(item.confidence),
    review: 'open' as const,
    body: JSON.parse(item.body) as unknown,
  }
}
