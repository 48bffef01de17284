import { dayOf, easterOf, partsOf, type Day } from './calendar.ts'
import { monthPeriod, type Period, type Reason } from './period.ts'
import type { Shift } from './term.ts'

/** Days: a summer "to come" may have begun by the calendar, a summer "past" be about to end. */
export const SEASON_SLACK = 30

/** The one of a year that a shift means: the last that is over, the next that is to begin, or the nearest. */
export function nearest(
  published: Day,
  shift: Shift,
  ofYear: (year: number) => Period | Reason,
  slack = 0,
): Period | Reason {
  const year = partsOf(published).year
  const found = [year - 2, year - 1, year, year + 1, year + 2].map(ofYear).filter(isClosed)
  const before = found.filter(({ last }) => last < published + slack).at(-1)
  const after = found.find(({ first }) => first > published - slack)
  if (shift === 'previous' || shift === 'past') return before ?? 'no-such-date'
  if (shift === 'coming' || shift === 'next') return after ?? 'no-such-date'
  const around = found.find(({ first, last }) => first <= published && last >= published)
  return around ?? nearer(published, before, after)
}

function nearer(published: Day, before?: Closed, after?: Closed): Period | Reason {
  if (before === undefined || after === undefined) return before ?? after ?? 'no-such-date'
  return published - before.last <= after.first - published ? before : after
}

type Closed = Period & { readonly first: Day; readonly last: Day }

function isClosed(period: Period | Reason): period is Closed {
  return typeof period !== 'string' && period.first !== undefined && period.last !== undefined
}

/** Meteorological seasons of the northern half, spring is March to May; a winter bears the year it begins in. */
export function seasonOf(
  season: number,
  { year, toYear }: { readonly year?: number; readonly toYear?: number },
): Period | Reason {
  if (year === undefined) return 'no-such-date'
  if (toYear !== undefined && (season !== 4 || toYear !== year + 1)) return 'ambiguous-date'
  return { ...monthPeriod(year, 3 * season, 3), approximate: 'both' }
}

/** A feast as the table has it: `12-25`, or days from Easter: `easter+39`, `easter-2/easter+1`. */
export function feastOf(feast: string, year: number): Period | Reason {
  const [from, to = from] = feast.split('/')
  const first = feastDay(from ?? '', year)
  const last = feastDay(to ?? '', year)
  if (first === undefined || last === undefined) return 'no-such-date'
  // The night of 31 December ends in the next year.
  return { first, last: last < first ? (feastDay(to ?? '', year + 1) ?? first) : last }
}

function feastDay(feast: string, year: number): Day | undefined {
  const movable = /^easter([+-]\d+)?$/.exec(feast)
  if (movable !== null) return easterOf(year) + Number(movable[1] ?? 0)
  const [month, day] = feast.split('-').map(Number)
  return dayOf(year, month ?? 0, day ?? 0)
}
