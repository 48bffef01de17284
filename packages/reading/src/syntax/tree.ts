import type { Sentence, Span, Word } from '@volgens/shapes'

/** A sentence's words with their children: the ground that all rules stand on. Plain data, never changed. */
export interface Tree {
  /** Index of the sentence in the report. */
  readonly index: number
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** For each word the indices of its dependents, ascending. */
  readonly children: readonly (readonly number[])[]
}

/** The tree of one parsed sentence. */
export function growTree(index: number, sentence: Sentence, words: readonly Word[]): Tree {
  const children: number[][] = words.map(() => [])
  words.forEach((word, i) => children[word.head]?.push(i))
  return { index, sentence, words, children }
}

/** The word at an index that is known to exist; throws `no-such-word` on a fault of the caller. */
export function wordAt(tree: Tree, index: number): Word {
  const word = tree.words[index]
  if (word === undefined) throw new RangeError(`no-such-word: ${index} of ${tree.words.length}`)
  return word
}

/** The relation without its subtype: `nsubj:pass` gives nsubj. */
export function relation(word: Word): string {
  const colon = word.deprel.indexOf(':')
  return colon < 0 ? word.deprel : word.deprel.slice(0, colon)
}

export function hasFeature(word: Word, feature: string): boolean {
  return word.feats !== '' && `|${word.feats}|`.includes(`|${feature}|`)
}

/** Dependents of a word whose full or universal relation is one of those given. */
export function dependents(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => {
    const word = wordAt(tree, child)
    return relations.includes(word.deprel) || relations.includes(relation(word))
  })
}

/** A word and all below it, ascending; a child for which `leave` is true stays out with all below it. */
export function subtree(tree: Tree, index: number, leave?: (child: number) => boolean): number[] {
  const found = [index]
  for (let next = 0; next < found.length; next++) {
    const here = found[next] ?? index
    for (const child of tree.children[here] ?? []) if (!leave?.(child)) found.push(child)
  }
  return found.sort((a, b) => a - b)
}

/** Whether `below` hangs somewhere under `above` (or is it). Bounded by the number of words. */
export function isBelow(tree: Tree, below: number, above: number): boolean {
  let here = below
  for (let steps = 0; here >= 0 && steps <= tree.words.length; steps++) {
    if (here === above) return true
    here = tree.words[here]?.head ?? -1
  }
  return false
}

const JOINTS = new Set([',', ';', ':', '.', '-', '–', '—', '--', '...', '…'])

const isJoint = (tree: Tree, index: number): boolean => JOINTS.has(wordAt(tree, index).form)

/**
 * The spans of some words: runs of neighbours joined over punctuation, commas and full stops trimmed at both ends.
 *
 * indices: ascending word indices. [dat, hij, kwam, .] of "Zij zei dat hij kwam." gives the span of "dat hij kwam".
 */
export function spansOf(tree: Tree, indices: readonly number[]): Span[] {
  const runs = runsOf(tree, indices)
  return runs
    .map(([first, last]) => trim(tree, first, last))
    .filter(([first, last]) => first <= last)
    .map(([first, last]): Span => [wordAt(tree, first).start, wordAt(tree, last).end])
}

function runsOf(tree: Tree, indices: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run !== undefined && onlyPunctuation(tree, run[1] + 1, index)) run[1] = index
    else runs.push([index, index])
  }
  return runs
}

function onlyPunctuation(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(tree, i).upos !== 'PUNCT') return false
  return true
}

function trim(tree: Tree, first: number, last: number): [number, number] {
  while (first <= last && isJoint(tree, first)) first++
  while (first <= last && isJoint(tree, last)) last--
  return [first, last]
}

/** The indices from first to last, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

const IN_CLAUSE = new Set([
  'nmod',
  'appos',
  'obl',
  'amod',
  'flat',
  'nummod',
  'advmod',
  'nsubj',
  'obj',
  'iobj',
  'det',
])

/** The predicate of the clause that a word's head stands in: up to the first verb, or noun with a subject or copula. */
export function clauseAbove(tree: Tree, index: number): number | undefined {
  let here = wordAt(tree, index).head
  while (here >= 0) {
    const word = wordAt(tree, here)
    const verbal = word.upos === 'VERB' && relation(word) !== 'amod'
    const predicate = dependents(tree, here, 'nsubj', 'cop').length > 0
    if (verbal || predicate || !IN_CLAUSE.has(relation(word))) return here
    here = word.head
  }
  return undefined
}
