import { easterOf, dayOf, partsOf, weekdayOf, type Day } from './calendar.ts'
import { resolveDate, type DateContext } from './resolve-date.ts'
import { dayPeriod, monthPeriod, yearPeriod, type Period } from './period.ts'
import { resolveAway, resolveRolling, resolveUnit, unitAround } from './resolve-unit.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import type { Shift, Term, Unit } from './term.ts'

/** Why an expression has no value. */
export type Reason =
  | 'no-publication-date'
  | 'no-date-in-focus'
  | 'no-such-date'
  | 'weekday-disagrees'
  | 'ambiguous-date'

/** What an expression is read against. */
export interface Context extends DateContext {
  /** The last period that the text was at, and the last single day. */
  readonly focus?: Period
  readonly dayInFocus?: Period
}

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
      return resolveAway(term, context.published, focusFor(term.unit, context))
    default:
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
  return then(resolve(from, begun), (period) => open(period, 'first'))
}

/** "tot zaterdag" is to come, unless the clause tells of the past. */
function resolveUntil(to: Term, context: Context): Period | Reason {
  const tense = context.tense === 'past' ? 'past' : 'future'
  return then(resolve(to, { ...context, tense }), (period) => open(period, 'last'))
}

function open({ first, last, approximate }: Period, from: 'first' | 'last'): Period | Reason {
  const end = from === 'first' ? first : last
  if (end === undefined) return 'no-such-date'
  return { [from]: end, ...(approximate === undefined ? {} : { approximate: 'both' }) }
}

/** The first, middle or last third of a period, by whole years or months where it has enough. */
function partOf({ first, last }: Period, part: 'start' | 'middle' | 'end'): Period | Reason {
  if (first === undefined || last === undefined) return 'no-such-date'
  const rank = { start: 1, middle: 2, end: 3 }[part]
  const third = fractionOf({ first, last }, rank, 3)
  return typeof third === 'string' ? third : { ...third, approximate: 'both' }
}

/** One of equal parts, in whole years, months or days. */
function fractionOf({ first, last }: Period, rank: number, parts: number): Period | Reason {
  if (first === undefined || last === undefined || rank < 1 || rank > parts) return 'no-such-date'
  const from = partsOf(first)
  const to = partsOf(last)
  const months = 12 * (to.year - from.year) + to.month - from.month + 1
  const step = from.day !== 1 ? 0 : months >= 12 * parts ? 12 : months >= parts ? 1 : 0
  const size = step === 0 ? last - first + 1 : months / step
  const begin = Math.floor(((rank - 1) * size) / parts)
  const length = Math.floor((rank * size) / parts) - begin
  return step === 0
    ? { first: first + begin, last: first + begin + length - 1 }
    : monthPeriod(from.year, from.month + begin * step, length * step)
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

/** Days and weeks go on from the last day, months and years from whatever came last. */
function focusFor(unit: Unit, { focus, dayInFocus }: Context): Period | undefined {
  return ['day', 'week', 'weekend'].includes(unit) ? (dayInFocus ?? focus) : focus
}

/** "die dag" is the day in focus; a focus of a month has no day. */
function resolveSame(term: Extract<Term, { kind: 'same' }>, context: Context): Period | Reason {
  const focus = focusFor(term.unit, context)
  if (focus?.first === undefined || focus.last === undefined) return 'no-date-in-focus'
  const around = unitAround(term.unit, focus.first)
  if (around?.last === undefined || focus.last > around.last) return 'no-date-in-focus'
  return around
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

/** Days: a summer "to come" may have begun by the calendar, a summer "past" be about to end. */
const SEASON_SLACK = 30

/** The one of a year that a shift means: the last that is over, the next that is to begin, or the nearest. */
function nearest(
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
function seasonOf(
  season: number,
  { year, toYear }: { readonly year?: number; readonly toYear?: number },
): Period | Reason {
  if (year === undefined) return 'no-such-date'
  if (toYear !== undefined && (season !== 4 || toYear !== year + 1)) return 'ambiguous-date'
  return { ...monthPeriod(year, 3 * season, 3), approximate: 'both' }
}

/** A feast as the table has it: `12-25`, or days from Easter: `easter+39`, `easter-2/easter+1`. */
function feastOf(feast: string, year: number): Period | Reason {
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
