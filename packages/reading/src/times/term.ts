/** A length of time that a calendar counts in. */
export type Unit =
  'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Which one is meant, as the words say it: vorige, afgelopen, deze, komende, volgende. */
export type Shift = 'previous' | 'past' | 'this' | 'coming' | 'next'

/** What an expression says, before anybody asks which day it was written on. */
export type Term =
  | DateTerm
  | WeekdayTerm
  /** Days from the day of publication: gisteren is -1. */
  | { readonly kind: 'day'; readonly offset: number; readonly weekday?: number }
  /** The night just past or just coming: vannacht. */
  | { readonly kind: 'night' }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: Shift }
  /** A stretch that ends or begins now: de afgelopen (drie) dagen. */
  | {
      readonly kind: 'rolling'
      readonly unit: Unit
      readonly count: number | undefined
      readonly direction: -1 | 1
    }
  | AwayTerm
  /** The day, month … that the text is at: die dag. */
  | { readonly kind: 'same'; readonly unit: Unit }
  | {
      readonly kind: 'season'
      readonly season: number
      readonly shift?: Shift
      readonly year?: number
      readonly toYear?: number
    }
  | {
      readonly kind: 'feast'
      readonly feast: string
      readonly shift?: Shift
      readonly year?: number
    }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'part'; readonly part: 'start' | 'middle' | 'end'; readonly of: Term }
  /** The n-th of so many equal parts: het tweede kwartaal van 2022. */
  | { readonly kind: 'fraction'; readonly rank: number; readonly parts: number; readonly of: Term }
  /** A month of a year that other words name: mei vorig jaar. */
  | { readonly kind: 'month-in'; readonly month: number; readonly day?: number; readonly of: Term }
  | { readonly kind: 'between'; readonly from: Term; readonly to: Term }
  | { readonly kind: 'since'; readonly from: Term; readonly past: boolean }
  | { readonly kind: 'until'; readonly to: Term }
  | { readonly kind: 'about'; readonly of: Term }
  /** Digits whose order the language leaves open: 3/4/2022. */
  | { readonly kind: 'ambiguous' }

export interface DateTerm {
  readonly kind: 'date'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

export interface WeekdayTerm {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly shift?: Shift
  /** The week it stands in: vorige week dinsdag. */
  readonly week?: Shift
}

/** So far from now, or from the date in focus: twee jaar geleden, een dag eerder. */
export interface AwayTerm {
  readonly kind: 'away'
  readonly unit: Unit
  readonly count: number
  readonly direction: -1 | 1
  readonly from: 'publication' | 'focus'
  /** A few, about: the value is near. */
  readonly about: boolean
  /** Not at that distance but up to it: binnen twee weken. */
  readonly within?: boolean
  /** The words mean a length of time in a clause about the past: "built in three weeks". */
  readonly unlessPast?: boolean
}
