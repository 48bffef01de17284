import { expect, test } from 'vitest'
import { locate, phraseFor } from './locate.ts'

const text = 'Jan zei dat hij kwam. Later zei hij niets.'

test('finds a phrase that stands in the text once', () => {
  expect(locate(text, 'Jan')).toEqual([0, 3])
})

test('finds the words in brackets by the words around them', () => {
  expect(locate(text, 'Later zei [hij]')).toEqual([32, 35])
})

test.each(['hij', 'zij', '[hij]'])(
  'refuses %s, which stands there twice or not at all',
  (phrase) => {
    expect(() => locate(text, phrase)).toThrow(/stands \d times/)
  },
)

test('writes the shortest phrase that leads back', () => {
  for (const words of ['Jan', 'zei', 'hij', 'niets.']) {
    const start = text.lastIndexOf(words)
    const phrase = phraseFor(text, [start, start + words.length])
    expect(locate(text, phrase)).toEqual([start, start + words.length])
  }
  expect(phraseFor(text, [12, 15])).toBe('[hij] kwam.')
})
