import { expect, test } from 'vitest'
import { overlap, type Span } from './span.ts'

test.each<[Span, Span, number]>([
  [[0, 4], [2, 6], 2],
  [[2, 6], [0, 4], 2],
  [[0, 4], [4, 6], 0],
  [[0, 4], [5, 6], 0],
  [[0, 9], [3, 5], 2],
  [[3, 3], [0, 9], 0],
])('%j and %j share %i', (a, b, shared) => {
  expect(overlap(a, b)).toBe(shared)
})
