import { dayOf, partsOf, weekdayOf, type Day } from './calendar.ts'
import { dayPeriod, monthPeriod, yearPeriod, type Period } from './period.ts'
import type { Tense } from './tense.ts'
import type { DateTerm } from './term.ts'

/** What a date without its year is read against. */
export interface DateContext {
  readonly published: Day | undefined
  readonly tense: Tense
  /** The year that the passage has named, where it is about the past: "In 2014 … In mei …". */
  readonly yearInFocus: number | undefined
}

/** The days of a date; a year that is not there is the one nearest to publication that the tense allows. */
export function resolveDate(
  term: DateTerm,
  context: DateContext,
): Period | 'no-such-date' | 'weekday-disagrees' | 'no-publication-date' {
  if (term.year !== undefined) return inYear(term, term.year)
  if (context.yearInFocus !== undefined) return inYear(term, context.yearInFocus)
  const { published, tense } = context
  if (published === undefined) return 'no-publication-date'
  const year = partsOf(published).year
  // 29 February comes every fourth year, but for some centuries.
  const years = Array.from({ length: 17 }, (_, i) => year - 8 + i)
  const found = years.map((year) => inYear(term, year)).filter((one) => typeof one !== 'string')
  const best = found.reduce<Period | undefined>(
    (best, one) =>
      best && cost(best, published, tense) <= cost(one, published, tense) ? best : one,
    undefined,
  )
  return (
    best ??
    (dayOf(2000, term.month ?? 0, term.day ?? 1) === undefined
      ? 'no-such-date'
      : 'weekday-disagrees')
  )
}

function inYear(
  { month, day, weekday }: DateTerm,
  year: number,
): Period | 'no-such-date' | 'weekday-disagrees' {
  if (month === undefined) return yearPeriod(year)
  if (day === undefined) return month <= 12 ? monthPeriod(year, month) : 'no-such-date'
  const found = dayOf(year, month, day)
  if (found === undefined) return 'no-such-date'
  if (weekday !== undefined && weekdayOf(found) !== weekday) return 'weekday-disagrees'
  return dayPeriod(found)
}

/** Days from publication, weighed by the tense: in the past tense nothing to come, in the present rather that. */
function cost({ first = 0, last = 0 }: Period, published: Day, tense: Tense): number {
  const against = 10_000
  if (first > published) return (first - published) * (tense === 'past' ? against : 1)
  if (last >= published) return 0
  return (published - last) * (tense === 'future' ? against : tense === 'present' ? 3 : 1)
}
