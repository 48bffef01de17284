import { expect, test } from 'vitest'
import { cutWindows, WINDOW_WORDS } from './windows.ts'

const words = (count: number) => Array.from({ length: count }, () => 'woord')

test('keeps a sentence of the usual length whole and gives nothing for an empty one', () => {
  expect(cutWindows([words(3), [], words(WINDOW_WORDS)])).toEqual([
    { sentence: 0, first: 0, last: 3 },
    { sentence: 2, first: 0, last: WINDOW_WORDS },
  ])
})

test('cuts a long sentence after punctuation', () => {
  const forms = words(300)
  forms[149] = ','
  expect(cutWindows([forms]).map(({ first, last }) => [first, last])).toEqual([
    [0, 150],
    [150, 300],
  ])
})

test('cuts at the limit where there is no punctuation, and loses no word', () => {
  const windows = cutWindows([words(20_000)])
  expect(windows).toHaveLength(100)
  expect(windows.every(({ first, last }) => last - first === WINDOW_WORDS)).toBe(true)
})
