import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestAssignment } from './best-assignment.ts'
import { bCubed, ceafE, muc, scoreOf, type Clusters } from './scores.ts'

/** The worked example of Pradhan et al. 2014 ("Scoring Coreference Partitions of Predicted Mentions"). */
const KEY: Clusters = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
]
const RESPONSE: Clusters = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
]

test.each([
  { name: 'MUC', metric: muc, recall: 0.4, precision: 0.4 },
  { name: 'B³', metric: bCubed, recall: 0.417, precision: 0.5 },
  { name: 'CEAF-e', metric: ceafE, recall: 0.65, precision: 0.433 },
])('$name gives what the reference example gives', ({ metric, recall, precision }) => {
  const score = scoreOf([metric(KEY, RESPONSE)])
  expect(score.recall).toBeCloseTo(recall, 3)
  expect(score.precision).toBeCloseTo(precision, 3)
})

test.each([muc, bCubed, ceafE])('the gold itself scores 1 (%#)', (metric) => {
  expect(scoreOf([metric(KEY, KEY)])).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('nothing predicted scores 0', () => {
  expect(scoreOf([muc(KEY, [])]).f1).toBe(0)
})

test('the best assignment is the best of all permutations', () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (worth) => {
      expect(bestAssignment(worth)).toBe(bestByTrial(worth, 0, new Set()))
    }),
  )
})

function bestByTrial(worth: number[][], row: number, used: ReadonlySet<number>): number {
  const cells = worth[row]
  if (cells === undefined) return 0
  const rest = bestByTrial(worth, row + 1, used)
  const taken = cells.map((cell, column) =>
    used.has(column) ? 0 : cell + bestByTrial(worth, row + 1, new Set([...used, column])),
  )
  return Math.max(rest, ...taken)
}
