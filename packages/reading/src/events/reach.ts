import { dependents, relation, spansOf, subtree, wordAt, type Tree } from '../syntax/tree.ts'
import { firstOfRow } from './clause.ts'
import type { EventDraft, Reach } from './draft.ts'
import { isKind, type EventIndex } from './event-index.ts'

/**
 * The words of the clause of the trigger, or of the verb that it leans on, without the clauses in it, and without what
 * it is between: on the border between two countries is in neither.
 */
export function reachOf({ tree, head, carrier }: EventDraft, events: EventIndex): Reach {
  const verb = carrier ?? head
  const leave = (child: number): boolean =>
    isOtherClause(tree, child, [head, verb]) || isBetween(tree, child, events)
  return {
    reach: spansOf(tree, subtree(tree, verb, leave)),
    shared: sharedWith(tree, verb).flatMap((part) => spansOf(tree, subtree(tree, part, leave))),
  }
}

const CLAUSES = new Set(['ccomp', 'parataxis', 'advcl', 'acl'])

/** A clause of its own: also a second verb, but not the second of two nouns that are done one thing to. */
function isOtherClause(tree: Tree, child: number, own: readonly number[]): boolean {
  const word = wordAt(tree, child)
  const rel = relation(word)
  if (rel !== 'conj') return CLAUSES.has(rel)
  return own.includes(word.head) || word.upos === 'VERB' || word.upos === 'AUX'
}

const isBetween = (tree: Tree, child: number, events: EventIndex): boolean =>
  dependents(tree, child, 'case').some((i) => isKind(tree, i, 'between', events))

/** "On Monday the army took the city and closed the border": what stands before the first verb, if both have one subject. */
function sharedWith(tree: Tree, verb: number): readonly number[] {
  const first = firstOfRow(tree, verb)
  if (first === undefined || dependents(tree, verb, 'nsubj').length > 0) return []
  return dependents(tree, first, 'obl', 'advmod').filter((i) => i < first)
}
