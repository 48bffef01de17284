import type { Cue, Lexicon } from '../language.ts'
import { cueAt, type CueIndex } from './cue-index.ts'
import { dependents, subtree, wordAt, type Tree } from './tree.ts'

/** A cue verb where it stands: the word with the arguments, and the words that make up the cue. */
export interface VerbSite {
  readonly cue: Cue
  readonly anchor: number
  readonly words: readonly number[]
}

/** Every verb or predicate of a tree that the lexicon knows as a cue. */
export function verbSites(tree: Tree, cues: CueIndex): VerbSite[] {
  const sites: VerbSite[] = []
  tree.words.forEach((word, index) => {
    if (word.upos === 'NOUN' || word.deprel === 'amod' || word.deprel.startsWith('aux')) return
    const cue = cueAt(tree, index, cues)
    if (cue !== undefined) sites.push({ cue, anchor: index, words: cueWords(tree, index, cue) })
  })
  return sites
}

/** The verb group: the verb, its auxiliaries, particle, copula, negation and fixed companions. */
function cueWords(tree: Tree, anchor: number, cue: Cue): number[] {
  const group = dependents(tree, anchor, 'aux', 'cop', 'compound:prt', 'fixed')
  const fixed = group.flatMap((i) => dependents(tree, i, 'fixed'))
  const companions = subtree(tree, anchor).filter((i) => cue.companions.includes(wordAt(tree, i).form.toLowerCase()))
  return [...new Set([anchor, ...group, ...fixed, ...companions])].sort((a, b) => a - b)
}

/** The cue denies its content, or is itself denied. */
export function isNegated(tree: Tree, site: VerbSite, lexicon: Lexicon): boolean {
  if (site.cue.polarity === 'negative') return true
  const { negator } = lexicon.grammarWords
  return dependents(tree, site.anchor, 'advmod').some((i) => negator.has(wordAt(tree, i).form.toLowerCase()))
}
