import type { Passage } from '../passage.ts'
import { dependents, relation, subtree, wordAt, type Tree } from '../../syntax/tree.ts'

/** A clause with the frame that its first word gives it. */
export interface MarkedClause {
  readonly index: number
  readonly frame: 'clause' | 'question'
}

/**
 * The first clause below some words that a complementiser or a question word opens, whatever relation the tree gives
 * it: "blijkt dat de huren stijgen", where it may take dat for a pronoun. Of the clauses behind the words; fronted: of
 * those before.
 */
export function markedClause(
  tree: Tree,
  places: readonly number[],
  passage: Passage,
  fronted = false,
): MarkedClause | undefined {
  const clauses = places.flatMap((i) =>
    dependents(tree, i, 'ccomp', 'csubj', 'xcomp', 'advcl', 'acl', 'parataxis').filter(
      (clause) => clause > i !== fronted,
    ),
  )
  const marked = clauses.map((index) => ({ index, frame: openingFrame(tree, index, passage) }))
  return marked.find((clause): clause is MarkedClause => clause.frame !== undefined)
}

function openingFrame(
  tree: Tree,
  clause: number,
  passage: Passage,
): MarkedClause['frame'] | undefined {
  const opening = firstWord(tree, clause)
  const { complementiser, question } = passage.lexicon.grammarWords
  if (opening === undefined || relation(wordAt(tree, opening)) === 'det') return undefined
  const form = wordAt(tree, opening).form.toLowerCase()
  if (complementiser.has(form)) return 'clause'
  return question.has(form) ? 'question' : undefined
}

/** The first word of all that hangs on a word, punctuation aside. */
export function firstWord(tree: Tree, index: number): number | undefined {
  return subtree(tree, index).find((i) => wordAt(tree, i).upos !== 'PUNCT')
}
