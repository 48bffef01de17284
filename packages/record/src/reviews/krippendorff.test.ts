import { expect, test } from 'vitest'
import { nominalAlpha } from './krippendorff.ts'

/** One line an observer, one column a unit, a point where nothing was observed. */
function unitsOf(...observers: readonly string[]): string[][] {
  const rows = observers.map((row) => row.split(' '))
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? '.')) ?? []
  return columns.map((column) => column.filter((value) => value !== '.'))
}

// The data and the results of K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011.
test.each([
  [
    'A: binary, two observers',
    unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
    { alpha: 0.095, units: 10, values: 20 },
  ],
  [
    'B: nominal, two observers',
    unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
    { alpha: 0.692, units: 12, values: 24 },
  ],
  [
    'C: nominal, four observers, missing data',
    unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    { alpha: 0.743, units: 11, values: 40 },
  ],
])("gives Krippendorff's own result for his example %s", (_, units, { alpha, ...counts }) => {
  const found = nominalAlpha(units)
  expect(found).toMatchObject(counts)
  expect(found.alpha).toBeCloseTo(alpha, 3)
})

test.each([
  ['nothing', [], undefined],
  ['units with one value each', [['a'], ['b']], undefined],
  [
    'one value only',
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
    undefined,
  ],
  [
    'full agreement',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    1,
  ],
])('gives for %s what can be said', (_, units, alpha) => {
  expect(nominalAlpha(units).alpha).toBe(alpha)
})
