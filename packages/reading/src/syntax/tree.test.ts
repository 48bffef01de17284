import { describe, expect, test } from 'vitest'
import { growTree, isBelow, spansOf, subtree } from './tree.ts'
import { smallReport } from './testing/small-report.ts'

const { text, words } = smallReport(
  'Zij/zij/PRON/2/nsubj zei/zeggen/VERB/0/root ,/,/PUNCT/6/punct dat/dat/SCONJ/6/mark hij/hij/PRON/6/nsubj kwam/komen/VERB/2/ccomp ././PUNCT/2/punct',
)
const [sentence] = text.sentences
if (sentence === undefined) throw new Error('the fixture has one sentence')
const tree = growTree(0, sentence, words[0] ?? [])
const slice = (indices: readonly number[]): string[] =>
  spansOf(tree, indices).map(([a, b]) => text.text.slice(a, b))

describe('subtree', () => {
  test('gives a word and all below it in the order of the text', () => {
    expect(subtree(tree, 5)).toEqual([2, 3, 4, 5])
  })

  test('leaves out a child with all below it', () => {
    expect(subtree(tree, 1, (child) => child === 5)).toEqual([0, 1, 6])
  })

  test('ends on a tree as deep as it is long', () => {
    const deep = Array.from({ length: 20_000 }, (_, i) => `a/a/X/${i}/dep`).join(' ')
    const long = smallReport(deep)
    const [only] = long.text.sentences
    const chain = only && growTree(0, only, long.words[0] ?? [])
    expect(chain && subtree(chain, 0)).toHaveLength(20_000)
  })
})

describe('spansOf', () => {
  test('trims commas and full stops at both ends', () => {
    expect(slice([2, 3, 4, 5, 6])).toEqual(['dat hij kwam'])
  })

  test('joins neighbours over punctuation and parts the rest', () => {
    expect(slice([0, 1, 3])).toEqual(['Zij zei , dat'])
    expect(slice([0, 5])).toEqual(['Zij', 'kwam'])
  })

  test('gives nothing for punctuation alone', () => {
    expect(slice([2, 6])).toEqual([])
  })
})

test('isBelow follows heads up to the root', () => {
  expect(isBelow(tree, 4, 1)).toBe(true)
  expect(isBelow(tree, 0, 5)).toBe(false)
})
