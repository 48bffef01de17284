import type { Reading } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { scoreFigures } from './score-figures.ts'

const found = (span: [number, number], value: number): Reading['figures'][number] => ({
  id: 'f',
  span,
  value,
  approximate: false,
  counts: [],
  rule: 'counted',
})

test('counts what is right, missed and spurious; what is optional counts neither way', () => {
  const score = scoreFigures(
    'drie mannen, vijf vrouwen en zes honden',
    [found([0, 11], 3), found([13, 25], 6), found([29, 39], 6)],
    [
      { span: [0, 4], value: '3' },
      { span: [13, 25], value: '5' },
      { span: [29, 39], value: '7', optional: true },
    ],
  )
  expect(score).toMatchObject({ right: 1, found: 2, gold: 2 })
  expect(score.misses).toEqual(['missed 5 “vijf vrouwen”', 'spurious 6 “vijf vrouwen”'])
})
