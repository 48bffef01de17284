import { expect, test } from 'vitest'
import { placeAfter } from './move-along.ts'

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowUp', 2, 1],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 3, 3],
  ['Home', 3, 0],
  ['End', 0, 3],
  ['Enter', 1, undefined],
])('%s from %i of 4 leads to %s', (key, at, next) => {
  expect(placeAfter(key, at, 4)).toBe(next)
})
