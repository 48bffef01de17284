import { expect, test } from 'vitest'
import { cutSentence } from './cut-sentence.ts'

/** [item], *match*, [*both*]. */
const drawn = (...given: Parameters<typeof cutSentence>) =>
  cutSentence(...given)
    .map(({ text, isItem, isMatch }) => {
      const match = isMatch ? `*${text}*` : text
      return isItem ? `[${match}]` : match
    })
    .join('')

test.each([
  ['all of it plain', [], [], 'all of it plain'],
  ['acht doden, zei hij', [[0, 10]], [[5, 10]], '[acht ][*doden*], zei hij'],
  [
    'vijf toestellen',
    [
      [0, 15],
      [5, 15],
    ],
    [],
    '[vijf ][toestellen]',
  ],
  [
    'a b c',
    [
      [0, 1],
      [4, 5],
    ],
    [[2, 3]],
    '[a] *b* [c]',
  ],
  ['kort', [[0, 99]], [], '[kort]'],
] as const)('%s', (sentence, places, matches, expected) => {
  expect(drawn(sentence, places, matches)).toBe(expected)
})

test('the pieces make up the sentence', () => {
  const sentence = '“Ja”, zei zij. 👍'
  const pieces = cutSentence(sentence, [[1, 3]], [[15, 17]])
  expect(pieces.map(({ text }) => text).join('')).toBe(sentence)
})
