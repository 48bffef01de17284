import type { Span } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'

/** A page of what a search finds. */
export interface HitPage {
  readonly hits: readonly Hit[]
  /** For `after`; undefined on the last page. */
  readonly next: string | undefined
}

export interface SearchResult extends HitPage {
  /** Items that match, exact up to 5,000; beyond that `more` is true and there are more than `items`. */
  readonly count: {
    readonly items: number
    /** Items of the same words and voice counted once; undefined with `more`. */
    readonly hits: number | undefined
    readonly more: boolean
  }
  /** Over the items counted: with `more`, at least so many. */
  readonly facets: Readonly<Record<FacetName, Facet>>
  /** Why nothing may be found; empty where there is no such reason. */
  readonly hints: readonly SearchHint[]
}

/** One quotation, figure, naming or event, in the earliest report that has it. */
export interface Hit {
  readonly item: RecordItem
  /** Its words: places in `item.sentence.text`, in order. */
  readonly places: readonly Span[]
  /** Those of them that the search matches. */
  readonly matches: readonly Span[]
  /** The same words of the same voice elsewhere, earliest first: at most 20 of them. */
  readonly copies: readonly RecordItem[]
  /** How many copies there are. */
  readonly copyCount: number
}

export const FACETS = [
  'voice',
  'voiceKind',
  'kind',
  'form',
  'outlet',
  'lang',
  'label',
  'type',
  'review',
  'month',
] as const
export type FacetName = (typeof FACETS)[number]

/** `values`, `rest` and `none` add up to the items counted. */
export interface Facet {
  /** The 20 with the most items, most first; months all, in order. */
  readonly values: readonly FacetValue[]
  /** Items with a value that is not among those. */
  readonly rest: number
  /** Items without one. */
  readonly none: number
}

export interface FacetValue {
  readonly value: string
  readonly count: number
  /** Of `voice`: the actor of the record. */
  readonly actor?: number
}

/**
 * empty-record: there are no items at all. unknown-voice, unknown-about: nobody has that name. no-words: there are
 * neither letters nor digits in the words.
 */
export type SearchHint = 'empty-record' | 'unknown-voice' | 'unknown-about' | 'no-words'
