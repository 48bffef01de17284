import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, dayOf, easterOf, partsOf, weekdayOf } from './calendar.ts'

const day = (iso: string): number => Math.floor(Date.parse(iso) / 86_400_000)

describe('the calendar', () => {
  test('gives every day back as it was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (some) => {
        const { year, month, day } = partsOf(some)
        expect(dayOf(year, month, day)).toBe(some)
      }),
      { seed: 7 },
    )
  })

  test.each([
    [2022, 2, 31],
    [2021, 2, 29],
    [1900, 2, 29],
    [2022, 13, 1],
    [2022, 4, 0],
  ])('has no %i-%i-%i', (...parts) => expect(dayOf(...parts)).toBeUndefined())

  test.each([
    ['2022-01-07', 5],
    ['1953-02-01', 7],
    ['2000-02-29', 2],
  ])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday))

  test.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-07', -18, '2020-07-07'],
    ['2021-12-31', 2, '2022-02-28'],
  ])('%s and %i months is %s', (from, months, to) =>
    expect(addMonths(day(from), months)).toBe(day(to)),
  )

  test.each(['1961-04-02', '2000-04-23', '2008-03-23', '2022-04-17', '2038-04-25'])(
    'Easter of the year of %s',
    (iso) => expect(easterOf(Number(iso.slice(0, 4)))).toBe(day(iso)),
  )
})
