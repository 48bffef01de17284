import { rowsOf } from '../circumstance-words.ts'
import type { Passage } from '../passage.ts'
import { voiceKind } from '../situation.ts'
import { dependents, hasFeature, wordAt, type Tree } from '../../syntax/tree.ts'

/**
 * A content clause that the tree takes for a relative clause of what stands between it and the cue: "zei tegen de
 * bewoners dat …", "said in a speech the dikes must rise". Only where the cue has no other content, and the clause has a
 * subject of its own: "told a man that was ill" has none.
 */
export function strandedClauses(tree: Tree, anchor: number, passage: Passage): number[] {
  if (wordAt(tree, anchor).deprel === 'parataxis') return []
  return dependents(tree, anchor, 'obl', 'obj', 'iobj')
    .filter((noun) => noun > anchor && isBetween(tree, noun, passage))
    .flatMap((noun) => dependents(tree, noun, 'acl', 'acl:relcl').filter((i) => i > noun))
    .filter((clause) => isWhole(tree, clause, passage))
}

/** Whom one speaks to, and where, through what and without what one speaks. */
function isBetween(tree: Tree, noun: number, passage: Passage): boolean {
  if (rowsOf(tree, noun, passage.circumstances).some(({ kind }) => BETWEEN.has(kind))) return true
  return ['name', 'person', 'group', 'body'].includes(voiceKind(tree, noun, passage.lexicon))
}

const BETWEEN: ReadonlySet<string> = new Set([
  'occasion',
  'medium',
  'medium-name',
  'outlet',
  'outlet-name',
  'withheld',
])

/** Finite, with a subject that is no relative pronoun. */
function isWhole(tree: Tree, clause: number, { lexicon }: Passage): boolean {
  const { complementiser } = lexicon.grammarWords
  const subjects = dependents(tree, clause, 'nsubj').filter((i) => {
    const word = wordAt(tree, i)
    return !hasFeature(word, 'PronType=Rel') && !complementiser.has(word.form.toLowerCase())
  })
  const verbs = [clause, ...dependents(tree, clause, 'aux', 'aux:pass', 'cop')]
  return subjects.length > 0 && verbs.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))
}
