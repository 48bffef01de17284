import { expect, test } from 'vitest'
import type { Attribution, Spans } from './gold.ts'
import { match, sameSource } from './match.ts'

const at = (content: Spans, source: Spans = [], optional = false): Attribution => ({
  source,
  cue: [],
  content,
  ...(optional ? { optional } : {}),
})

test('pairs contents that share half of their characters', () => {
  const gold = at([[0, 100]], [[200, 210]])
  const near = at([[0, 60]], [[200, 210]])
  expect(match([gold], [near]).pairs).toEqual([{ gold, predicted: near, sourceRight: true }])
})

test('leaves contents that share less than half unpaired', () => {
  const { pairs, missed, spurious } = match([at([[0, 100]])], [at([[0, 49]])])
  expect([pairs.length, missed.length, spurious.length]).toEqual([0, 1, 1])
})

test('gives a gold attribution to the best of two, the other is spurious', () => {
  const best = at([[0, 95]])
  const { pairs, spurious } = match([at([[0, 100]])], [at([[0, 70]]), best])
  expect(pairs[0]?.predicted).toBe(best)
  expect(spurious).toHaveLength(1)
})

test('of two with the same content takes the one with the right source', () => {
  const right = at([[0, 100]], [[200, 210]])
  const { pairs } = match([at([[0, 100]], [[200, 210]])], [at([[0, 100]], [[300, 310]]), right])
  expect(pairs[0]?.predicted).toBe(right)
})

test('counts an optional gold attribution neither way', () => {
  const found = match([at([[0, 10]], [], true)], [at([[0, 10]])])
  expect([found.pairs.length, found.optional.length, found.spurious.length]).toEqual([0, 1, 0])
  expect(match([at([[0, 10]], [], true)], []).missed).toEqual([])
})

test.each<[string, Spans, Spans, boolean]>([
  ['both name nobody', [], [], true],
  ['only one names somebody', [[0, 5]], [], false],
  ['a title more or less', [[0, 31]], [[10, 31]], true],
  ['another person', [[0, 5]], [[50, 55]], false],
  ['a whole paragraph around the name', [[0, 5]], [[0, 200]], false],
])('same source: %s', (_, a, b, expected) => {
  expect(sameSource(a, b)).toBe(expected)
})
