import { expect, test } from 'vitest'
import { statement } from '../testing.ts'
import { lanesOf } from './lanes.ts'

test.each([
  ['apart from each other: the first lane', [[[0, 5]], [[5, 9]]], [0, 0]],
  ['nested: the wide one next to the text', [[[2, 5]], [[0, 9]]], [1, 0]],
  ['three deep', [[[0, 20]], [[2, 18]], [[4, 10]]], [0, 1, 2]],
  ['free again: taken again', [[[0, 20]], [[2, 5]], [[6, 9]]], [0, 1, 1]],
  [
    'in two parts: kept from the first to the last',
    [
      [
        [0, 4],
        [10, 14],
      ],
      [[5, 8]],
    ],
    [0, 1],
  ],
] as [string, [number, number][][], number[]][])('%s', (_, contents, lanes) => {
  const statements = contents.map((content, i) => statement(`s${i}`, content))
  expect([...statements.map(({ id }) => lanesOf(statements).get(id))]).toEqual(lanes)
})
