import type { Span } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { pairUp, sameSource } from './pair-up.ts'

const at = (content: readonly Span[], source: readonly Span[] = []) => ({ source, content })
type Item = ReturnType<typeof at>
const pair = (expected: readonly Item[], found: readonly Item[]) =>
  pairUp(expected, found, (e, f) => sameSource(e.source, f.source))

test('pairs contents that share half of their characters', () => {
  const expected = at([[0, 100]], [[200, 210]])
  const near = at([[0, 60]], [[200, 210]])
  expect(pair([expected], [near])).toEqual([{ expected, found: near, sourceRight: true }])
})

test('leaves contents that share less than half unpaired', () => {
  expect(pair([at([[0, 100]])], [at([[0, 49]])])).toEqual([])
})

test('takes the best of two', () => {
  const best = at([[0, 95]])
  expect(pair([at([[0, 100]])], [at([[0, 70]]), best]).map(({ found }) => found)).toEqual([best])
})

test('of two with the same content takes the one with the right source', () => {
  const right = at([[0, 100]], [[200, 210]])
  const pairs = pair([at([[0, 100]], [[200, 210]])], [at([[0, 100]], [[300, 310]]), right])
  expect(pairs.map(({ found }) => found)).toEqual([right])
})

test.each<[string, Span[], Span[], boolean]>([
  ['both name nobody', [], [], true],
  ['only one names somebody', [[0, 5]], [], false],
  ['a title more or less', [[0, 31]], [[10, 31]], true],
  ['another person', [[0, 5]], [[50, 55]], false],
  ['a whole paragraph around the name', [[0, 5]], [[0, 200]], false],
])('same source: %s', (_, a, b, expected) => {
  expect(sameSource(a, b)).toBe(expected)
})
