import { expect, test } from 'vitest'
import { patchBetween } from './merge-patch.ts'

test.each([
  [{ a: 1 }, { a: 1 }, undefined],
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, { b: 3 }],
  [{ a: 1, b: 2 }, { a: 1 }, { b: null }],
  [{ a: 1 }, { a: 1, b: [[1, 2]] }, { b: [[1, 2]] }],
  [{ s: { x: 1, y: 2 } }, { s: { x: 1 } }, { s: { y: null } }],
  [{ s: { x: 1 }, c: [[0, 1]] }, { s: { x: 1 }, c: [[0, 2]] }, { c: [[0, 2]] }],
  [{ s: { x: 1, y: 2 } }, { s: { y: 2, x: 1 } }, undefined],
])('%j to %j is %j', (from, to, expected) => {
  expect(patchBetween(from, to)).toEqual(expected)
})
