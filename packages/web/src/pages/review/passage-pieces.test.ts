import { expect, test } from 'vitest'
import { passagePieces } from './passage-pieces.ts'

const TEXT = 'Eerst. “Ja”, zei Jan. Later.'

test('cuts a passage where marks begin and end', () => {
  const marks = [
    { part: 'content', span: [7, 11] },
    { part: 'cue', span: [13, 16] },
    { part: 'source', span: [17, 20] },
  ] as const
  const pieces = passagePieces(TEXT, [7, 21], marks)
  expect(pieces.map(({ text, parts }) => [text, ...parts])).toEqual([
    ['“Ja”', 'content'],
    [', '],
    ['zei', 'cue'],
    [' '],
    ['Jan', 'source'],
    ['.'],
  ])
})

test('knows of a piece all parts that it is in, and loses no character', () => {
  const marks = [
    { part: 'figure', span: [0, 10] },
    { part: 'counts', span: [4, 10] },
  ] as const
  const pieces = passagePieces(TEXT, [0, TEXT.length], marks, [21])
  expect(pieces.map(({ parts }) => parts)).toEqual([['figure'], ['figure', 'counts'], [], []])
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT)
})
