import { expect, test } from 'vitest'
import { isQuoted } from './quoted.ts'

test.each([
  ['“We won.”', true],
  ["''We won,'' … ''at last.''", true],
  ['"We" won', false],
  ['we won', false],
])('%s is all in quotation marks: %s', (words, expected) => {
  expect(isQuoted(words)).toBe(expected)
})
