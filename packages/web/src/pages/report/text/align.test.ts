import { expect, test } from 'vitest'
import { placeNotes } from './align.ts'

const note = (top: number, height = 40) => ({ top, height })
const space = { gap: 8, fold: 24 }

test('a note stands beside its line', () => {
  expect(placeNotes([note(0), note(96)], 200, space)).toEqual({ tops: [0, 96], shown: 2, rest: 0 })
})

test('a note is pushed below the one before it', () => {
  expect(placeNotes([note(0), note(10)], 200, space).tops).toEqual([0, 48])
})

test('notes at the end move up rather than fall out of the paragraph', () => {
  expect(placeNotes([note(100), note(120)], 160, space).tops).toEqual([72, 120])
})

test('what does not fit is folded, and the switch has its place', () => {
  const placed = placeNotes([note(0), note(10), note(20), note(30)], 120, space)
  expect(placed).toEqual({ tops: [0, 48], shown: 2, rest: 96 })
})

test('one note is always shown, also where there is no room', () => {
  expect(placeNotes([note(0), note(0)], 20, space).shown).toBe(1)
  expect(placeNotes([note(0)], 20, space)).toEqual({ tops: [0], shown: 1, rest: 0 })
})
