import { expect, test } from 'vitest'
import type { Attribution, Spans } from './gold.ts'
import { match } from './match.ts'

const at = (content: Spans, optional = false): Attribution => ({
  source: [],
  cue: [],
  content,
  ...(optional ? { optional } : {}),
})

test('tells pairs from what is missed and what is spurious', () => {
  const [found, missed] = [at([[0, 100]]), at([[200, 300]])]
  const [near, other] = [at([[0, 60]]), at([[400, 500]])]
  expect(match([found, missed], [near, other])).toEqual({
    pairs: [{ gold: found, predicted: near, sourceRight: true }],
    optional: [],
    missed: [missed],
    spurious: [other],
  })
})

test('counts an optional gold attribution neither way', () => {
  const found = match([at([[0, 10]], true)], [at([[0, 10]])])
  expect([found.pairs.length, found.optional.length, found.spurious.length]).toEqual([0, 1, 0])
  expect(match([at([[0, 10]], true)], []).missed).toEqual([])
})
