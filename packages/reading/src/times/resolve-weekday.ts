import { weekdayOf, type Day } from './calendar.ts'
import type { Tense } from './tense.ts'
import type { Shift, WeekdayTerm } from './term.ts'

/**
 * The day that a weekday means on the day of publication.
 *
 * News looks back: without a word or a tense for the future it is the last such day, today included.
 */
export function resolveWeekday(
  { weekday, shift, week }: WeekdayTerm,
  published: Day,
  tense: Tense,
): Day {
  if (week !== undefined) {
    const monday = published - weekdayOf(published) + 1
    return monday + 7 * WEEKS[week] + weekday - 1
  }
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  if (shift === 'coming' || shift === 'next') return published + (ahead || 7)
  if (shift === 'past' || shift === 'previous') return published - (7 - ahead)
  if (tense === 'future' || tense === 'present') return published + ahead
  return published - ((7 - ahead) % 7)
}

const WEEKS: Readonly<Record<Shift, number>> = {
  previous: -1,
  past: -1,
  this: 0,
  coming: 1,
  next: 1,
}
