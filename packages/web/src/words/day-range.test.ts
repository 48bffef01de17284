import { expect, test } from 'vitest'
import { dayRange } from './day-range.ts'

test.each([
  ['2022-01-05', '2022-01-12', 'nl', '5–12 januari 2022'],
  ['2022-01-05', '2022-01-12', 'en', '5–12 January 2022'],
  ['2022-01-05', '2022-01-05', 'nl', '5 januari 2022'],
  ['2021-12-28', '2022-01-03', 'nl', '28 december 2021–3 januari 2022'],
])('%s to %s in %s is %s', (first, last, lang, words) => {
  // Editions of the locale data differ in their spaces.
  expect(dayRange(first, last, lang).replace(/\s*–\s*/g, '–')).toBe(words)
})
