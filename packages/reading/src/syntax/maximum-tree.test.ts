import { describe, expect, test } from 'vitest'
import { maximumTree } from './maximum-tree.ts'

/** Every way to give each word a head; the best that is a tree with one root. */
function bestByTrying(scores: readonly number[], size: number): number {
  let best = -Infinity
  for (let code = 0; code < (size + 1) ** size; code++) {
    const heads = Array.from(
      { length: size },
      (_, i) => Math.floor(code / (size + 1) ** i) % (size + 1),
    )
    if (isTree(heads)) best = Math.max(best, total(scores, heads))
  }
  return best
}

function isTree(heads: readonly number[]): boolean {
  const reachesRoot = heads.every((_, word) => {
    let node = word + 1
    for (let step = 0; step <= heads.length && node !== 0; step++) node = heads[node - 1] ?? 0
    return node === 0
  })
  return reachesRoot && heads.filter((head) => head === 0).length === 1
}

function total(scores: readonly number[], heads: readonly number[]): number {
  const width = heads.length + 1
  return heads.reduce((sum, head, word) => sum + (scores[word * width + head] ?? 0), 0)
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

test('takes the best head of each word where that is a tree', () => {
  const janZeiNiets = [-3, -9, -0.1, -3, -0.1, -3, -9, -3, -3, -3, -0.1, -9]
  expect(maximumTree(janZeiNiets, 3)).toEqual([2, 0, 2])
})

test('breaks a cycle', () => {
  const scores = [-5, -99, -0.1, -4, -0.1, -99]
  expect(maximumTree(scores, 2)).toEqual([2, 0])
})

test('allows one root where two words want it', () => {
  const scores = [-0.1, -99, -5, -0.2, -2, -99]
  expect(maximumTree(scores, 2)).toEqual([0, 1])
})

test('gives the only word to the root and nothing for no words', () => {
  expect(maximumTree([-1, -0.1], 1)).toEqual([0])
  expect(maximumTree([], 0)).toEqual([])
})

test('reads rows of a wider matrix from an offset', () => {
  const padded = [7, 7, 7, 7, -5, -99, -0.1, 9, -4, -0.1, -99, 9]
  expect(maximumTree(padded, 2, 4, 4)).toEqual([2, 0])
})

describe('finds the best of all trees', () => {
  const random = seeded(7)
  test.each(Array.from({ length: 120 }, (_, i) => (i % 4) + 2))('of %i words', (size) => {
    const scores = Array.from({ length: size * (size + 1) }, () => -10 * random())
    const heads = maximumTree(scores, size)
    expect(isTree(heads)).toBe(true)
    expect(total(scores, heads)).toBeCloseTo(bestByTrying(scores, size), 9)
  })
})

test('stays a tree on two hundred words without any preference', () => {
  const random = seeded(3)
  const size = 200
  const scores = Array.from({ length: size * (size + 1) }, () => Math.round(3 * random()))
  expect(isTree(maximumTree(scores, size))).toBe(true)
})
