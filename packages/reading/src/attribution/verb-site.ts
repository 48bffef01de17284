import type { Lexicon } from '../language.ts'
import type { Cue } from '../words/cue.ts'
import { cuesAt, type CueIndex } from './cue-index.ts'
import { dependents, wordAt, type Tree } from '../syntax/tree.ts'

/** A cue verb where it stands: the word with the arguments, and the words that make up the cue. */
export interface VerbSite {
  readonly cue: Cue
  /** The word that is in the lexicon. */
  readonly index: number
  /** The word that subject and content hang on. */
  readonly anchor: number
  readonly words: readonly number[]
}

/** Every verb or predicate of a tree that the lexicon knows as a cue; a word with several rows several times. */
export function verbSites(tree: Tree, cues: CueIndex): VerbSite[] {
  const sites: VerbSite[] = []
  tree.words.forEach((word, index) => {
    if (word.upos === 'NOUN' || word.deprel === 'amod' || word.deprel.startsWith('aux')) return
    for (const cue of cuesAt(tree, index, cues)) {
      const anchor = anchorOf(tree, index, cue)
      sites.push({ cue, index, anchor, words: cueWords(tree, index, anchor, cue) })
    }
  })
  return dropCarried(tree, sites)
}

/**
 * "liet … weten": the treebanks hang `weten` on `laten` as its particle; "is of the opinion": they hang the copula
 * on the noun. Subject and content are the upper word's.
 */
function anchorOf(tree: Tree, index: number, cue: Cue): number {
  const word = wordAt(tree, index)
  if (word.deprel === 'cop') return word.head
  const above = tree.words[word.head]
  const carried = word.deprel === 'xcomp' && cue.companions.includes(above?.lemma ?? '')
  return (word.deprel === 'compound:prt' || carried) && above?.upos === 'VERB' ? word.head : index
}

/** "wil niet bevestigen dat …" reports a confirmation, not a wish: a bare wish for a saying is no cue of its own. */
function dropCarried(tree: Tree, sites: readonly VerbSite[]): VerbSite[] {
  const anchors = new Set(sites.filter(({ cue }) => cue.act === 'say').map(({ anchor }) => anchor))
  const carries = ({ cue, anchor }: VerbSite): boolean =>
    cue.act === 'will' &&
    cue.companions.length === 0 &&
    dependents(tree, anchor, 'xcomp').some((i) => anchors.has(i) && isBareInfinitive(tree, i))
  return sites.filter((site) => !carries(site))
}

function isBareInfinitive(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'mark').length === 0
}

/** The verb group: the verb, its auxiliaries, particle, copula, negation and fixed companions. */
function cueWords(tree: Tree, index: number, anchor: number, cue: Cue): number[] {
  const group = dependents(tree, anchor, 'aux', 'cop', 'compound:prt', 'fixed')
  const fixed = group.flatMap((i) => dependents(tree, i, 'fixed'))
  const companions = companionWords(tree, anchor, cue)
  return [...new Set([index, anchor, ...group, ...fixed, ...companions])].sort((a, b) => a - b)
}

/** Companions close below the anchor; a preposition that opens the content is left to the content. */
function companionWords(tree: Tree, anchor: number, cue: Cue): number[] {
  const isCompanion = (i: number): boolean =>
    cue.companions.includes(wordAt(tree, i).form.toLowerCase())
  const near = (tree.children[anchor] ?? []).filter(isCompanion)
  const further = near.flatMap((i) => (tree.children[i] ?? []).filter(isCompanion))
  return [...near, ...further]
}

/** The cue denies its content, or is itself denied. */
export function isNegated(tree: Tree, site: VerbSite, lexicon: Lexicon): boolean {
  if (site.cue.polarity === 'negative') return true
  const { negator } = lexicon.grammarWords
  return dependents(tree, site.anchor, 'advmod').some((i) =>
    negator.has(wordAt(tree, i).form.toLowerCase()),
  )
}
