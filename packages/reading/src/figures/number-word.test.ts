import { expect, test } from 'vitest'
import { numberWords, readNumberWord } from './number-word.ts'

const values = { een: 1, twee: 2, drie: 3, vier: 4, veertien: 14, twintig: 20, tweeëntwintig: 22 }
const large = { honderd: 100, duizend: 1000, honderdduizend: 100_000, miljoen: 1_000_000 }
const words = numberWords(
  new Map(Object.entries({ ...values, ...large, anderhalf: 1.5 })),
  new Set(['en']),
)

test.each([
  ['tweehonderdtweeëntwintigduizendveertien', 222_014],
  ['honderddrie', 103],
  ['honderdendrie', 103],
  ['veertienhonderd', 1400],
  ['honderdduizend', 100_000],
  ['anderhalf', 1.5],
])('%s is %d', (word, value) => {
  expect(readNumberWord(word, words)).toBe(value)
})

test.each([
  ['drievier'],
  ['duizendmiljoentwee'],
  ['honderdhonderd'],
  ['anderhalfhonderd'],
  ['eenheid'],
  ['honderden'],
  [''],
])('%j is no number', (word) => {
  expect(readNumberWord(word, words)).toBeUndefined()
})
