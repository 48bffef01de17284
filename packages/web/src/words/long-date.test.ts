import { expect, test } from 'vitest'
import { longDate } from './long-date.ts'

test.each([
  ['2022-01-07', 'nl', 'vrijdag 7 januari 2022'],
  ['2022-01-07', 'en', 'Friday 7 January 2022'],
  ['2022-01-07T10:30:00+01:00', 'nl', 'vrijdag 7 januari 2022'],
  ['2022-01', 'nl', 'januari 2022'],
  ['2022', 'nl', '2022'],
  ['2022-02-30', 'nl', '2022-02-30'],
  ['2022-13', 'nl', '2022-13'],
  ['2022-01-05/2022-01-07', 'nl', '2022-01-05/2022-01-07'],
  ['', 'nl', ''],
])('%s in %s is %s', (date, lang, words) => {
  // Some editions of the locale data have a comma behind the weekday.
  expect(longDate(date, lang).replace(',', '')).toBe(words)
})
