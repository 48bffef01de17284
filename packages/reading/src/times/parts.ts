import { partsOf } from './calendar.ts'
import { monthPeriod, type Period, type Reason } from './period.ts'

/** A period that only begins, or only ends. */
export function openFrom(
  { first, last, approximate }: Period,
  from: 'first' | 'last',
): Period | Reason {
  const end = from === 'first' ? first : last
  if (end === undefined) return 'no-such-date'
  return { [from]: end, ...(approximate === undefined ? {} : { approximate: 'both' }) }
}

/** The first, middle or last third of a period, by whole years or months where it has enough. */
export function partOf({ first, last }: Period, part: 'start' | 'middle' | 'end'): Period | Reason {
  if (first === undefined || last === undefined) return 'no-such-date'
  const rank = { start: 1, middle: 2, end: 3 }[part]
  const third = fractionOf({ first, last }, rank, 3)
  return typeof third === 'string' ? third : { ...third, approximate: 'both' }
}

/** One of equal parts, in whole years, months or days. */
export function fractionOf({ first, last }: Period, rank: number, parts: number): Period | Reason {
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
