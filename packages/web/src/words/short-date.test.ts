import { expect, test } from 'vitest'
import { shortDate } from './short-date.ts'

test.each([
  ['2022-01-07', 'nl', '7 jan 2022'],
  ['2022-01-07', 'en', '7 Jan 2022'],
  ['vandaag', 'nl', 'vandaag'],
])('%s in %s is %s', (day, lang, words) => {
  expect(shortDate(day, lang)).toBe(words)
})
