import type { Event, Naming, Party, Reading, Span, Statement } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'

/** The words that an item is made of, by what they are in it: places in the report's text, in code units. */
export type Parts = Readonly<Record<string, readonly Span[]>>

type Figure = Reading['figures'][number]

/** All parts of an item as it stands, those without words left out. */
export function partsOf({ kind, body }: Pick<RecordItem, 'kind' | 'body'>): Parts {
  const parts = Object.entries(allParts(kind, body))
  return Object.fromEntries(
    parts.flatMap(([part, spans]) =>
      spans === undefined || spans.length === 0 ? [] : [[part, spans]],
    ),
  )
}

type Found = Readonly<Record<string, readonly Span[] | undefined>>

/** A body was checked against the shape of its kind when it was saved. */
function allParts(kind: RecordItem['kind'], body: unknown): Found {
  switch (kind) {
    case 'statement': {
      const { source, cue, content, ...around } = body as Statement
      const { addressee, occasion, medium, modality, caveat } = around
      return {
        source: source.spans,
        ...{ cue, content, addressee, occasion, medium, modality, caveat },
      }
    }
    case 'naming': {
      const { namer, named, label } = body as Naming
      return { namer: namer.spans, named: named.spans, label }
    }
    case 'figure': {
      const { span, counts } = body as Figure
      return { figure: [span], counts }
    }
    case 'event': {
      const { trigger, actor, recipient, object } = body as Event
      return { trigger, ...spansOf({ actor, recipient, object }) }
    }
  }
}

const spansOf = (parties: Readonly<Record<string, Party | undefined>>): Found =>
  Object.fromEntries(Object.entries(parties).map(([part, party]) => [part, party?.spans]))

/** The words of spans, … between those that do not touch. */
export const wordsAt = (text: string, spans: readonly Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')
