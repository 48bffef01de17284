import { expect, test } from 'vitest'
import { benchTexts, countWords, repeat } from './texts.ts'

test('repeats whole texts until there are enough words', () => {
  const texts = repeat(['een twee drie', 'vier'], 10)
  expect(texts).toHaveLength(6)
  expect(texts.map(countWords).reduce((a, b) => a + b)).toBe(12)
})

test('of no texts makes none', () => {
  expect(repeat([], 10)).toEqual([])
})

test('has at least 600 words of each language', () => {
  for (const language of ['nl', 'en']) {
    const own = benchTexts().filter(({ lang }) => lang === language)
    expect(own.reduce((sum, { text }) => sum + countWords(text), 0)).toBeGreaterThan(600)
  }
})
