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
    const anchor = anchorOf(tree, index)
    if (cue !== undefined) sites.push({ cue, anchor, words: cueWords(tree, index, anchor, cue) })
  })
  return dropCarried(tree, sites)
}

/** "liet … weten": the treebanks hang `weten` on `laten` as its particle; subject and content are `laten`'s. */
function anchorOf(tree: Tree, index: number): number {
  const word = wordAt(tree, index)
  return word.deprel === 'compound:prt' && tree.words[word.head]?.upos === 'VERB'
    ? word.head
    : index
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
  const companions = subtree(tree, anchor).filter((i) =>
    cue.companions.includes(wordAt(tree, i).form.toLowerCase()),
  )
  return [...new Set([index, anchor, ...group, ...fixed, ...companions])].sort((a, b) => a - b)
}

/** The cue denies its content, or is itself denied. */
export function isNegated(tree: Tree, site: VerbSite, lexicon: Lexicon): boolean {
  if (site.cue.polarity === 'negative') return true
  const { negator } = lexicon.grammarWords
  return dependents(tree, site.anchor, 'advmod').some((i) =>
    negator.has(wordAt(tree, i).form.toLowerCase()),
  )
}
