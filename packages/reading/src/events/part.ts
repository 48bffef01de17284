import type { Span } from '@volgens/shapes'
import { relation, spansOf, subtree, wordAt, type Tree } from '../syntax/tree.ts'

/** A part of an event: the word at its head and its words. */
export interface Part {
  readonly head: number
  readonly spans: readonly Span[]
}

const LEFT_OUT = new Set(['case', 'acl', 'advcl', 'parataxis', 'punct', 'cc', 'mark', 'advmod'])

/** A noun phrase without its preposition and without the clauses that hang on it. */
export function partAt(tree: Tree, head: number, own: ReadonlySet<number> = new Set()): Part {
  const words = subtree(
    tree,
    head,
    (child) => own.has(child) || (wordAt(tree, child).head === head && isLeftOut(tree, child)),
  )
  return { head, spans: spansOf(tree, words) }
}

function isLeftOut(tree: Tree, child: number): boolean {
  const word = wordAt(tree, child)
  if (word.deprel === 'advmod') return word.start > wordAt(tree, word.head).start
  return LEFT_OUT.has(relation(word)) && word.deprel !== 'advmod'
}

/** A whole clause as the thing that an event is about: without the mark that opens it. */
export function clausePart(tree: Tree, head: number): Part {
  return { head, spans: spansOf(tree, subtree(tree, head)) }
}
