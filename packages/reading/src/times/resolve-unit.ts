import { addMonths, partsOf, weekdayOf, type Day } from './calendar.ts'
import { dayPeriod, monthPeriod, yearPeriod, type Period } from './period.ts'
import type { Tense } from './tense.ts'
import type { AwayTerm, Shift, Term, Unit } from './term.ts'

/** The day, week (Monday first), month … that a day lies in; undefined for units without a place of their own. */
export function unitAround(unit: Unit, day: Day): Period | undefined {
  const { year, month } = partsOf(day)
  const monday = day - weekdayOf(day) + 1
  switch (unit) {
    case 'hour':
      return undefined
    case 'day':
      return dayPeriod(day)
    case 'week':
      return { first: monday, last: monday + 6 }
    case 'weekend':
      return { first: monday + 5, last: monday + 6 }
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return monthPeriod(year, month - ((month - 1) % 3), 3)
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return yearPeriod(year - (year % 10), 10)
    case 'century':
      return yearPeriod(year - ((year - 1) % 100), 100)
  }
}

const STEP: Readonly<Record<Shift, number>> = {
  previous: -1,
  past: -1,
  this: 0,
  coming: 1,
  next: 1,
}

/** "vorige week", "dit jaar", "komend weekend". */
export function resolveUnit(
  { unit, shift }: Extract<Term, { kind: 'unit' }>,
  published: Day,
  tense: Tense,
): Period | 'no-such-date' {
  const step = unit === 'weekend' ? weekendStep(shift, published, tense) : STEP[shift]
  return unitAround(unit, moved(published, unit, step)) ?? 'no-such-date'
}

/** How many weeks from this one: on a Monday "dit weekend" is the last one, before a weekend it is this week's. */
function weekendStep(shift: Shift, published: Day, tense: Tense): number {
  const inWeekend = weekdayOf(published) >= 6
  if (shift === 'previous' || shift === 'past') return -1
  if (shift === 'coming') return inWeekend ? 1 : 0
  if (shift === 'next') return 1
  if (inWeekend || tense === 'future') return 0
  if (tense === 'past' || weekdayOf(published) <= 2) return -1
  return tense === 'open' && weekdayOf(published) === 3 ? -1 : 0
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

function moved(day: Day, unit: Unit, steps: number): Day {
  const months = MONTHS[unit]
  if (months !== undefined) return addMonths(day, Math.round(steps * months))
  return day + Math.round(steps * (unit === 'day' ? 1 : unit === 'hour' ? 1 / 24 : 7))
}

/** Units without a number are a few: three, and the value says that it is near. */
const A_FEW = 3

/** "de afgelopen (drie) dagen": up to the day of publication, or from it on. */
export function resolveRolling(
  { unit, count, direction }: Extract<Term, { kind: 'rolling' }>,
  published: Day,
): Period {
  const far = Math.min(count ?? A_FEW, 9999)
  const end =
    unit === 'hour'
      ? published + direction * Math.ceil(far / 24)
      : moved(published, unit, direction * far)
  return direction < 0
    ? { first: end, last: published, approximate: 'first' }
    : { first: published, last: end, approximate: 'both' }
}

/** "twee jaar geleden", "een dag eerder": as exact as the unit that is counted in. */
export function resolveAway(
  term: AwayTerm,
  published: Day | undefined,
  focus: Period | undefined,
): Period | 'no-publication-date' | 'no-date-in-focus' | 'no-such-date' {
  if (term.from === 'publication') {
    return published === undefined ? 'no-publication-date' : awayFrom(term, published)
  }
  if (focus?.first === undefined || focus.last === undefined) return 'no-date-in-focus'
  const place = unitAround(precisionOf(term), focus.first)
  return place?.last === undefined || focus.last > place.last
    ? 'no-date-in-focus'
    : awayFrom(term, focus.first)
}

function awayFrom(term: AwayTerm, from: Day): Period | 'no-such-date' {
  const { unit, count, direction, about, within } = term
  const far = Math.min(count, 9999)
  const there = moved(from, unit, direction * far)
  if (within) return { first: from, last: there }
  const found = unitAround(precisionOf(term), there)
  if (found === undefined) return 'no-such-date'
  const near = about || unit !== 'day'
  return near && !(unit === 'year' && Number.isInteger(count) && !about)
    ? { ...found, approximate: 'both' }
    : found
}

/** Weeks are counted to the day, half years to the month, tens of years to the year. */
function precisionOf({ unit, count }: AwayTerm): Unit {
  if (unit === 'day' || unit === 'week') return 'day'
  if (unit === 'month' || unit === 'quarter') return 'month'
  return Number.isInteger(count) ? 'year' : 'month'
}
