import type { Event, Span } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'
import type { ReviewState } from '../store/tables.ts'
import type { ComparedItem } from './compared-item.ts'
import { onceFor } from './once.ts'

/** Where something stands: enough to show it in its words and to go there. */
export interface Quote {
  /** Id of the item. */
  readonly item: number
  /** Its id in the reading: n1, f2, e3. */
  readonly local: string
  readonly review: ReviewState
  readonly report: string
  readonly outlet: string | undefined
  readonly published: string | undefined
  readonly version: number
  /** Offset of the words in the report's text. */
  readonly start: number
  readonly words: string
  readonly sentence: { readonly start: number; readonly text: string }
  /** Where the same stands in copies of the report. */
  readonly copies: readonly Quote[] | undefined
}

/** Where an item stands; made once. */
export const quoteOf: (item: ComparedItem) => Quote = onceFor((item) => {
  const { id, outlet, published, version } = item.report
  const copies = (item.copied?.items ?? []).map(quoteOf)
  const start = Math.min(...spansOf(item).map((span) => span[0]))
  return {
    item: item.id,
    local: item.local,
    review: item.review,
    report: id,
    outlet,
    published,
    version,
    start: Number.isFinite(start) ? start : item.sentence.start,
    words: item.words,
    sentence: item.sentence,
    copies: copies.length === 0 ? undefined : copies,
  }
})

/** A quote and those of copies. */
export const everywhere = (quote: Quote): readonly Quote[] => [quote, ...(quote.copies ?? [])]

/** The part of an item's body that has its words, by kind. */
const WORDS_IN = {
  statement: 'content',
  naming: 'label',
  figure: 'span',
  event: 'trigger',
} as const

function spansOf({ kind, body }: RecordItem): readonly Span[] {
  const part = (body as Record<string, unknown>)[WORDS_IN[kind]] as Span | readonly Span[]
  return isSpan(part) ? [part] : part
}

const isSpan = (part: Span | readonly Span[]): part is Span => typeof part[0] === 'number'

/** The words of spans in the sentences of an item; … between those that do not touch. */
function wordsAt({ sentence }: RecordItem, spans: readonly Span[]): string {
  const { start, text } = sentence
  return spans.map(([from, to]) => text.slice(from - start, to - start)).join(' … ')
}

/** What tells an event, and what it was done with or to, as the report has them. */
export function eventWords(item: RecordItem): { trigger: string; object: string | undefined } {
  const { trigger, object } = item.body as Event
  return {
    trigger: wordsAt(item, trigger),
    object:
      object === undefined || object.spans.length === 0 ? undefined : wordsAt(item, object.spans),
  }
}
