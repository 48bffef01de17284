import type { Cue, Frame } from '../../words/cue.ts'
import { dependents, subtree, wordAt, type Tree } from '../../syntax/tree.ts'

/** Word indices of a content with the frame that found it. */
export interface Content {
  /** `relative`: the noun that a relative clause with the cue hangs on; `colon`: a clause behind a colon. */
  readonly frame: Frame | 'relative' | 'colon'
  readonly words: readonly number[]
}

/** Whether a phrase opens with a preposition of the cue: pleit *voor*, bestempelt *als*. */
export function hasPreposition(tree: Tree, index: number, cue: Cue): boolean {
  const own = dependents(tree, index, 'case', 'mark').map((i) => wordAt(tree, i).form.toLowerCase())
  return own.some((word) => cue.prepositions.includes(word))
}

/** The first word behind some words, past a separable part of the cue: "riep de leden [op] om …". */
export function wordBehind(tree: Tree, anchor: number, words: readonly number[]): number {
  const parts = dependents(tree, anchor, 'compound:prt').flatMap((i) => subtree(tree, i))
  let next = (words.at(-1) ?? anchor) + 1
  while (parts.includes(next)) next++
  return next
}

/** The nouns of a cue of several words, on which the tree may hang its content: nam *afstand* van, had de *hoop* dat. */
export function companionNouns(tree: Tree, anchor: number, cue: Cue): number[] {
  return dependents(tree, anchor, 'obj', 'obl', 'nsubj:pass', 'compound:prt').filter((i) => {
    const { upos, form } = wordAt(tree, i)
    return upos === 'NOUN' && cue.companions.includes(form.toLowerCase())
  })
}
