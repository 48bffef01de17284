import type { Lexicon } from '../language.ts'
import type { AttributionWord } from '../words/attribution-word.ts'
import type { Cue } from '../words/cue.ts'
import { dependents, relation, subtree, wordAt, type Tree } from '../syntax/tree.ts'

/** Cues by lemma, the ones with companions first; attribution words by their first word. */
export interface CueIndex {
  readonly byLemma: ReadonlyMap<string, readonly Cue[]>
  readonly words: ReadonlyMap<string, readonly (readonly [readonly string[], AttributionWord])[]>
}

/** The lexicon arranged for look-up. */
export function indexCues(lexicon: Lexicon): CueIndex {
  const byLemma = new Map<string, Cue[]>()
  const longestFirst = [...lexicon.cues].sort((a, b) => b.companions.length - a.companions.length)
  for (const cue of longestFirst) {
    const lemma = cue.lemma.toLowerCase()
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), cue])
  }
  const words = new Map<string, (readonly [readonly string[], AttributionWord])[]>()
  for (const word of lexicon.attributionWords) {
    const parts = word.form.split(' ')
    const first = parts[0] ?? ''
    words.set(first, [...(words.get(first) ?? []), [parts, word]])
  }
  return { byLemma, words }
}

const KIND_BY_UPOS: Readonly<Record<string, readonly Cue['kind'][]>> = {
  VERB: ['verb'],
  AUX: ['verb'],
  NOUN: ['noun'],
  ADJ: ['adjective', 'verb'],
}

/**
 * The cues that a word may be, those with companions first: its lemma in the lexicon, of the right kind, with its
 * companions near it. A participle is also looked up as the adjective that it looks like (disappointed).
 */
export function cuesAt(tree: Tree, index: number, cues: CueIndex): Cue[] {
  const word = wordAt(tree, index)
  const kinds = KIND_BY_UPOS[word.upos]
  if (kinds === undefined) return []
  const rows = (cues.byLemma.get(word.lemma.toLowerCase()) ?? []).filter((cue) =>
    kinds.includes(cue.kind),
  )
  const looks = word.upos === 'VERB' ? (cues.byLemma.get(word.form.toLowerCase()) ?? []) : []
  const adjectives = looks.filter((cue) => cue.kind === 'adjective')
  const states = isState(tree, index) ? [...adjectives, ...rows] : [...rows, ...adjectives]
  return states.filter((cue) => hasCompanions(tree, index, cue))
}

/** The cues of evidence that a verb may be: blijken, staan. */
export function evidenceAt(tree: Tree, index: number, cues: CueIndex): Cue[] {
  const { upos, lemma } = wordAt(tree, index)
  if (upos !== 'VERB' && upos !== 'AUX') return []
  return (cues.byLemma.get(lemma.toLowerCase()) ?? []).filter(
    (cue) => cue.kind === 'evidence' && hasCompanions(tree, index, cue),
  )
}
/** "Residents are convinced": a passive without agent tells a state where the word is in the lexicon as an adjective. */
const isState = (tree: Tree, index: number): boolean =>
  dependents(tree, index, 'aux:pass').length > 0 &&
  dependents(tree, index, 'obl:agent').length === 0

/** Companions stand close below the word, or it stands directly below them (liet … weten). */
function hasCompanions(tree: Tree, index: number, cue: Cue): boolean {
  if (cue.companions.length === 0) return true
  const near = nearWords(tree, index)
  return cue.companions.every((companion) => near.has(companion))
}

const CLAUSES = new Set(['ccomp', 'advcl', 'parataxis', 'acl', 'csubj'])

/** How many words below a cue are looked at for its companions. */
const NEAR = 40

function nearWords(tree: Tree, index: number): Set<string> {
  const near = new Set<string>()
  const word = wordAt(tree, index)
  const top = word.deprel === 'cop' ? word.head : index
  if (word.head >= 0 && word.upos !== 'NOUN') add(near, tree, word.head)
  const below = subtree(tree, top, (child) => CLAUSES.has(relation(wordAt(tree, child))))
  for (const other of below.slice(0, NEAR)) if (other !== index) add(near, tree, other)
  // "called for changing the law": the preposition hangs in the clause that it brings.
  if (tree.words[top + 1]?.upos === 'ADP' || tree.words[top + 1]?.deprel === 'mark')
    add(near, tree, top + 1)
  return near
}

function add(near: Set<string>, tree: Tree, index: number): void {
  const word = wordAt(tree, index)
  near.add(word.form.toLowerCase())
  near.add(word.lemma.toLowerCase())
}
