import { describe, expect, test } from 'vitest'
import { joinSpans, moveEdge, sentencesAround, spanOver, wordSpans } from './word-spans.ts'

const TEXT = '“Wij gaan niet”, zei Jan-Peter.'
const words = wordSpans(TEXT)

test('cuts a text into words and signs', () => {
  expect(words.map(([start, end]) => TEXT.slice(start, end))).toEqual([
    '“',
    'Wij',
    'gaan',
    'niet',
    '”',
    ',',
    'zei',
    'Jan-Peter',
    '.',
  ])
})

test.each([
  ['2.500 man', ['2.500', 'man']],
  ['foto’s van 7/1', ['foto’s', 'van', '7/1']],
  ['Токаев сказал', ['Токаев', 'сказал']],
  ['قال الرئيس', ['قال', 'الرئيس']],
  ['een 👍🏽 teken', ['een', '👍', '🏽', 'teken']],
])('keeps together what is one word: %s', (text, expected) => {
  expect(wordSpans(text).map(([start, end]) => text.slice(start, end))).toEqual(expected)
})

describe('moving an edge', () => {
  const gaan = [5, 9] as const
  test.each([
    ['start', -1, 'Wij gaan'],
    ['end', 1, 'gaan niet'],
    ['start', 1, 'gaan'],
    ['end', -1, 'gaan'],
  ] as const)('%s by %d gives "%s"', (edge, by, expected) => {
    expect(TEXT.slice(...moveEdge(gaan, edge, by, words))).toBe(expected)
  })

  test('stays where the words end', () => {
    expect(moveEdge([0, 4], 'start', -1, words)).toEqual([0, 4])
    expect(moveEdge([20, TEXT.length], 'end', 1, words)).toEqual([20, TEXT.length])
  })

  test('goes to the next word also from the middle of one', () => {
    expect(TEXT.slice(...moveEdge([6, 8], 'end', 1, words))).toBe('aan')
  })
})

test('spans from one word to another, whichever was chosen first', () => {
  expect(spanOver([5, 9], [0, 1])).toEqual([0, 9])
})

test('joins what touches or overlaps', () => {
  expect(
    joinSpans([
      [8, 9],
      [0, 4],
      [3, 6],
    ]),
  ).toEqual([
    [0, 6],
    [8, 9],
  ])
})

test('takes in the sentences around', () => {
  const sentences = [
    [0, 10],
    [11, 20],
    [21, 30],
  ] as const
  expect(sentencesAround(sentences, [12, 14], 0)).toEqual([11, 20])
  expect(sentencesAround(sentences, [12, 14], 1)).toEqual([0, 30])
  expect(sentencesAround([], [12, 14], 1)).toEqual([12, 14])
})
