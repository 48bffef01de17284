import { partsOf, weekdayOf, type Day } from './calendar.ts'
import { fractionOf, openFrom, partOf } from './parts.ts'
import { resolveDate } from './resolve-date.ts'
import { resolveFromFocus, resolveSame } from './resolve-focus.ts'
import type { Context } from './context.ts'
import { dayPeriod, monthPeriod, yearPeriod, type Period, type Reason } from './period.ts'
import { resolveRolling, resolveUnit } from './resolve-unit.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import type { Shift, Term } from './term.ts'
import { feastOf, nearest, seasonOf, SEASON_SLACK } from './yearly.ts'

/** The days that a term means in its context, or why they can't be told. */
export function resolve(term: Term, context: Context): Period | Reason {
  switch (term.kind) {
    case 'date':
      return resolveDate(term, context)
    case 'years':
      return yearPeriod(term.from, term.to - term.from + 1)
    case 'ambiguous':
      return 'ambiguous-date'
    case 'since':
      return resolveSince(term, context)
    case 'until':
      return resolveUntil(term.to, context)
    case 'about':
      return then(resolve(term.of, context), (of) => ({ ...of, approximate: 'both' }))
    case 'part':
      return then(resolve(term.of, context), (of) => partOf(of, term.part))
    case 'fraction':
      return then(resolve(term.of, context), (of) => fractionOf(of, term.rank, term.parts))
    case 'between':
      return resolveBetween(term.from, term.to, context)
    case 'same':
      return resolveSame(term, context)
    case 'away':
      return resolveFromFocus(term, context)
    case 'weekday':
    case 'day':
    case 'night':
    case 'unit':
    case 'rolling':
    case 'season':
    case 'feast':
    case 'month-in':
      return resolveNear(term, context)
  }
}

type NearTerm = Extract<
  Term,
  { kind: 'weekday' | 'day' | 'night' | 'unit' | 'rolling' | 'season' | 'feast' | 'month-in' }
>

/** Terms that mostly lean on the day of publication. */
function resolveNear(term: NearTerm, context: Context): Period | Reason {
  if (term.kind === 'season' && term.year !== undefined) return seasonOf(term.season, term)
  if (term.kind === 'feast' && term.year !== undefined) return feastOf(term.feast, term.year)
  if (term.kind === 'month-in' && term.of.kind === 'same') return resolveMonthIn(term, context)
  const { published, tense } = context
  if (published === undefined) return 'no-publication-date'
  switch (term.kind) {
    case 'weekday':
      return dayPeriod(resolveWeekday(term, published, tense))
    case 'day':
      return resolveDay(published + term.offset, term.weekday)
    case 'night':
      return tense === 'future' || tense === 'present'
        ? { first: published, last: published + 1 }
        : { first: published - 1, last: published }
    case 'unit':
      return resolveUnit(term, published, tense)
    case 'rolling':
      return resolveRolling(term, published)
    case 'season':
      return nearest(
        published,
        term.shift ?? 'this',
        (year) => seasonOf(term.season, { year }),
        SEASON_SLACK,
      )
    case 'feast':
      return nearest(published, shiftFor(term.shift, context), (year) => feastOf(term.feast, year))
    case 'month-in':
      return resolveMonthIn(term, context)
  }
}

const shiftFor = (shift: Shift | undefined, { tense }: Context): Shift =>
  shift ?? (tense === 'past' ? 'previous' : tense === 'future' ? 'coming' : 'this')

function then(found: Period | Reason, make: (period: Period) => Period | Reason): Period | Reason {
  return typeof found === 'string' ? found : make(found)
}

/** "gisteren zondag" must be a Sunday. */
function resolveDay(day: Day, weekday: number | undefined): Period | Reason {
  return weekday === undefined || weekdayOf(day) === weekday ? dayPeriod(day) : 'weekday-disagrees'
}

/** "sinds maandag" has begun, whatever the tense. */
function resolveSince(
  { from, past }: Extract<Term, { kind: 'since' }>,
  context: Context,
): Period | Reason {
  const begun = past ? { ...context, tense: 'past' as const } : context
  return then(resolve(from, begun), (period) => openFrom(period, 'first'))
}

/** "tot zaterdag" is to come, unless the clause tells of the past. */
function resolveUntil(to: Term, context: Context): Period | Reason {
  const tense = context.tense === 'past' ? 'past' : 'future'
  return then(resolve(to, { ...context, tense }), (period) => openFrom(period, 'last'))
}

/** Both ends; what does not name its year or week is the last such before the end. */
function resolveBetween(from: Term, to: Term, context: Context): Period | Reason {
  const end = resolve(to, context)
  if (typeof end === 'string') return end
  const leans = from.kind === 'weekday' || (from.kind === 'date' && from.year === undefined)
  const before = { published: end.last, tense: 'past' as const, yearInFocus: undefined }
  const start = resolve(from, leans && end.last !== undefined ? { ...context, ...before } : context)
  if (typeof start === 'string') return start
  if (start.first === undefined || end.last === undefined || start.first > end.last) {
    return 'no-such-date'
  }
  const about = start.approximate ?? end.approximate
  return {
    first: start.first,
    last: end.last,
    ...(about === undefined ? {} : { approximate: 'both' }),
  }
}

/** "mei vorig jaar", "last May". */
function resolveMonthIn(
  { month, day, of }: Extract<Term, { kind: 'month-in' }>,
  context: Context,
): Period | Reason {
  if (of.kind === 'unit' && of.unit === 'month') {
    const { published } = context
    if (published === undefined) return 'no-publication-date'
    return nearest(published, of.shift, (year) => monthPeriod(year, month))
  }
  return then(resolve(of, context), ({ first }) =>
    first === undefined
      ? 'no-such-date'
      : resolveDate(
          { kind: 'date', year: partsOf(first).year, month, ...(day === undefined ? {} : { day }) },
          context,
        ),
  )
}
