import { dependents, wordAt, type Tree } from '../syntax/tree.ts'
import { prepositionOf } from './clause.ts'

/**
 * The dependents behind the prepositions given, in the order of the prepositions; where there are none, those that the
 * parser hangs on the parts beside the head (in the capital against the law); what a part owns is its own.
 *
 * owners: prepositions (van, of) that are not looked for on the parts.
 */
export function behind(
  tree: Tree,
  head: number,
  prepositions: readonly string[],
  owners: ReadonlySet<string> = NONE,
): number[] {
  const near = dependents(tree, head, 'obl', 'nmod', 'iobj', 'advcl')
  const own = prepositions.flatMap((preposition) =>
    preposition === 'iobj'
      ? dependents(tree, head, 'iobj')
      : near.filter((i) => opensWith(tree, i, preposition)),
  )
  if (own.length > 0) return own
  const parts = dependents(tree, head, 'obj', 'obl', 'nmod').filter((i) => i > head)
  const inner = parts.flatMap((part) => dependents(tree, part, 'nmod'))
  return prepositions
    .filter((preposition) => !owners.has(preposition))
    .flatMap((preposition) => inner.filter((i) => opensWith(tree, i, preposition)))
}

const NONE: ReadonlySet<string> = new Set()

const opensWith = (tree: Tree, i: number, preposition: string): boolean =>
  !isVerb(tree, i) && prepositionOf(tree, i).split(' ')[0] === preposition

const isVerb = (tree: Tree, i: number): boolean => ['VERB', 'AUX'].includes(wordAt(tree, i).upos)
