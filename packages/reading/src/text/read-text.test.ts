import { describe, expect, test } from 'vitest'
import { dutchFixture } from './orthography.fixture.ts'
import { readText } from './read-text.ts'

test('gives the parts of a text by offset', () => {
  const text = 'Brug dicht\n\nUTRECHT - De brug is dicht, zegt de raad. “Tot mei.”'
  expect(readText(text, dutchFixture)).toMatchObject({
    text,
    paragraphs: [
      { start: 0, end: 10, kind: 'heading' },
      { start: 12, end: text.length, kind: 'body', dateline: [12, 21] },
    ],
    sentences: [{ paragraph: 0 }, { paragraph: 1, start: 22 }, { paragraph: 1 }],
    quotations: [{ parts: [[text.indexOf('“'), text.length]], style: 'double', depth: 0 }],
    strayMarks: [],
  })
})

test('gives nothing for an empty text', () => {
  expect(readText('', dutchFixture)).toEqual({
    text: '',
    paragraphs: [],
    sentences: [],
    quotations: [],
    strayMarks: [],
  })
})

describe('takes time in proportion to the length of', () => {
  const half = 100_000
  test.each([
    ['words without an end', 'woord '],
    ['letters without a space', 'a'],
    ['opening marks', '“a '],
    ['closing marks', 'a” '],
    ['straight marks', ' " '],
    ['single marks', "' "],
    ['marks in a row', "'"],
    ['low commas', ','],
    ['nested marks of every kind', '“‘«"„'],
    ['full stops', '.'],
    ['initials', 'J.'],
    ['abbreviations in a row', 'drs.'],
    ['hyphens and letters', 'a-'],
    ['mail signs', 'a@'],
    ['brackets', '(a'],
    ['question marks apart', 'a? '],
    ['short lines', 'a\n'],
    ['paragraphs', 'A b.\n\n'],
    ['re-opened paragraphs', '“A b.\n\n'],
    ['dashes', '- A\n'],
    ['joined pictures', '👩‍'],
    ['combining marks', '\u0301'],
    ['capitals', 'AB CD '],
    ['web addresses', 'https://a.b/'],
    ['dotted capitals before capitals', 'U.S. Ab '],
  ])('%s', (_, piece) => {
    const time = (count: number) => {
      const text = piece.repeat(Math.ceil(count / piece.length))
      const start = performance.now()
      readText(text, dutchFixture)
      return performance.now() - start
    }
    time(half / 10)
    expect(time(2 * half)).toBeLessThan(6 * time(half) + 200)
  })
})
