import { firstOf, partsOf, type Day } from './calendar.ts'

/** A stretch of whole days, both ends in it; an end that is not there is open. */
export interface Period {
  readonly first?: Day
  readonly last?: Day
  /** The ends are near, not exact: "begin 2022". Only the first day where it says so: "de afgelopen dagen". */
  readonly approximate?: 'both' | 'first'
  /** Another day may be meant: "vandaag" in somebody's words. */
  readonly uncertain?: boolean
}

/** Why an expression has no value. */
export type Reason =
  | 'no-publication-date'
  | 'no-date-in-focus'
  | 'no-such-date'
  | 'weekday-disagrees'
  | 'ambiguous-date'

/**
 * A period in EDTF (ISO 8601-2, levels 0 to 2), as short as its days allow.
 *
 * 1 to 31 January 2022 → 2022-01; a week → 2022-01-03/2022-01-09; since a day → 2022-01-03/..; with `~` where it
 * is approximate, `?` where uncertain, `%` where both.
 */
export function toEdtf(period: Period): string {
  const { first, last } = period
  const [from, to] = endsOf(first, last)
  const marks = [mark(period, 'first'), mark(period, 'last')]
  if (from !== undefined && from === to) return from + (marks[0] || marks[1] || '')
  return [from, to].map((end, i) => (end === undefined ? '..' : end + (marks[i] ?? ''))).join('/')
}

function mark({ approximate, uncertain = false }: Period, end: 'first' | 'last'): string {
  const about = approximate === 'both' || approximate === end
  if (about) return uncertain ? '%' : '~'
  return uncertain ? '?' : ''
}

/** Both ends at the coarsest precision that says the same. */
function endsOf(first?: Day, last?: Day): [string | undefined, string | undefined] {
  const precision = commonPrecision(first, last)
  const text = (day?: Day) => (day === undefined ? undefined : isoDate(day).slice(0, precision))
  return [text(first), text(last)]
}

/** How many characters of an ISO date are needed: 4 for years, 7 for months, 10 for days. */
function commonPrecision(first?: Day, last?: Day): number {
  if (first === undefined || last === undefined) return 10
  const from = partsOf(first)
  const after = partsOf(last + 1)
  if (from.day !== 1 || after.day !== 1) return 10
  return from.month === 1 && after.month === 1 ? 4 : 7
}

function isoDate(day: Day): string {
  const { year, month, day: inMonth } = partsOf(day)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(inMonth)}`
}

/** The month of a year; months outside 1–12 run into the years beside. */
export function monthPeriod(year: number, month: number, months = 1): Period {
  return { first: firstOf(year, month), last: firstOf(year, month + months) - 1 }
}

export function yearPeriod(year: number, years = 1): Period {
  return monthPeriod(year, 1, 12 * years)
}

export function dayPeriod(day: Day): Period {
  return { first: day, last: day }
}
