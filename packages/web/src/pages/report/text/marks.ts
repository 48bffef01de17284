import type { Item, Span } from '../shapes.ts'

/** What a stretch of the text is to an item. */
type Part = 'content' | 'source' | 'cue' | Exclude<Item['kind'], 'statement'>

/** A stretch of the text that belongs to an item. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly part: Part
  readonly item: Item
}

/** Every stretch of the text that belongs to an item; by where it begins, wider ones first. */
export function marksOf(items: Iterable<Item>): Mark[] {
  return [...items]
    .flatMap((item) =>
      item.kind === 'statement' ? partsOf(item) : of(item, item.kind, item.words),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

const partsOf = (item: Item & { kind: 'statement' }) => [
  ...of(item, 'content', item.body.content),
  ...of(item, 'source', item.body.source.spans),
  ...of(item, 'cue', item.body.cue),
]

const of = (item: Item, part: Part, spans: readonly Span[]): Mark[] =>
  spans.filter(([start, end]) => start < end).map(([start, end]) => ({ start, end, part, item }))
