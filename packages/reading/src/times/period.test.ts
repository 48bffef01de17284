import { expect, test } from 'vitest'
import { dayOf } from './calendar.ts'
import { monthPeriod, toEdtf, yearPeriod } from './period.ts'

const on = (year: number, month: number, day: number): number => dayOf(year, month, day) ?? NaN
const first = on(2022, 1, 3)
const last = on(2022, 1, 9)

test.each([
  [{ first, last: first }, '2022-01-03'],
  [{ first, last }, '2022-01-03/2022-01-09'],
  [{ first }, '2022-01-03/..'],
  [{ last }, '../2022-01-09'],
  [monthPeriod(2022, 2), '2022-02'],
  [monthPeriod(2022, 0), '2021-12'],
  [monthPeriod(2022, 4, 3), '2022-04/2022-06'],
  [yearPeriod(1990, 10), '1990/1999'],
  [yearPeriod(987), '0987'],
  [{ first, last: first, uncertain: true }, '2022-01-03?'],
  [{ first, last, approximate: 'both' }, '2022-01-03~/2022-01-09~'],
  [{ first, last, approximate: 'first' }, '2022-01-03~/2022-01-09'],
  [{ first, last: first, approximate: 'both', uncertain: true }, '2022-01-03%'],
] as const)('%j is %s', (period, edtf) => expect(toEdtf(period)).toBe(edtf))
