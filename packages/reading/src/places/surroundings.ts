import type { Word } from '@volgens/shapes'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'

/** Where a name stands: its head word, what precedes and follows it. */
export interface Site {
  readonly tree: Tree
  readonly first: number
  readonly last: number
  /** The word by which the name hangs in the tree. */
  readonly head: number
  /** As `head`, of the first member where the name is one of a list: in China en Turkije. */
  readonly anchor: number
}

/** The surroundings of the words from first to last. */
export function siteOf(tree: Tree, first: number, last: number): Site {
  const head = headOf(tree, first, last)
  return { tree, first, last, head, anchor: anchorOf(tree, head) }
}

function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = wordAt(tree, i)
    if (head < first || head > last) return i
  }
  return first
}

function anchorOf(tree: Tree, head: number): number {
  let here = head
  for (let steps = 0; steps < tree.words.length; steps++) {
    const word = wordAt(tree, here)
    if (relation(word) !== 'conj' || word.head < 0) return here
    here = word.head
  }
  return head
}

export const before = ({ tree, first }: Site): Word | undefined => tree.words[first - 1]
export const after = ({ tree, last }: Site): Word | undefined => tree.words[last + 1]

/** The preposition of a name or of the list that it stands in: its own where it has one, lower case. */
export function preposition(site: Site): string | undefined {
  const { tree, head, anchor } = site
  const own = caseOf(tree, head)
  if (own !== undefined) return own
  const previous = before(site)
  if (previous?.upos === 'ADP') return previous.form.toLowerCase()
  return anchor === head ? undefined : caseOf(tree, anchor)
}

/** The last preposition before a word: of its dependents only those before it are looked at, for a list may have thousands. */
function caseOf(tree: Tree, index: number): string | undefined {
  let found: string | undefined
  for (const child of tree.children[index] ?? []) {
    if (child >= index) break
    const word = wordAt(tree, child)
    if (relation(word) === 'case') found = word.form.toLowerCase()
  }
  return found
}

/** Whether two neighbouring words hang together: one on the other, or both on one word as parts of a name. */
export function linked(tree: Tree, a: number, b: number): boolean {
  const left = wordAt(tree, a)
  const right = wordAt(tree, b)
  if (left.head === b || right.head === a) return true
  return left.head === right.head && [left, right].every((word) => relation(word) === 'flat')
}
