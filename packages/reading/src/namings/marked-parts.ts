import type { QuotationPlace } from '../attribution/passage.ts'
import { dependents, hasFeature, wordAt, type Tree } from '../syntax/tree.ts'
import type { VerbSite } from '../attribution/verb-site.ts'
import { labelWords, placesIn } from './marked.ts'
import { isLoaded, isPartyNoun, type Scene } from './scene.ts'

/** Where a naming verb's label is, and what stands before it that may be the named. */
export interface MarkedLabel {
  readonly label: number
  readonly before: number | undefined
}

/**
 * The label of a naming verb by its marks, whatever the tree says of it: "called the strikers “spoiled children”",
 * "described the talks as “constructive”", "“relschoppers” genoemd".
 */
export function markedLabel(tree: Tree, site: VerbSite, scene: Scene): MarkedLabel | undefined {
  for (const place of placesIn(tree, scene)) {
    if (!(place.last.word < site.index || site.index < place.first.word)) continue
    const words = labelWords(tree, place)
    if (words === undefined) continue
    const before = beforeMark(tree, place, site)
    if (before !== undefined) return { label: words.head, before: before.named }
  }
  return undefined
}

const NAMED = new Set(['NOUN', 'PROPN', 'PRON'])

/** The word that fits before the opening mark: the cue's preposition, the verb itself, or what is named. */
function beforeMark(
  tree: Tree,
  { first, last }: QuotationPlace,
  { index, cue }: VerbSite,
): { readonly named: number | undefined } | undefined {
  const gap = index - last.word
  const behind = gap === 1 || (gap === 2 && tree.words[index - 1]?.form === ',')
  if (behind && cue.prepositions.length === 0) return { named: undefined }
  const at = beforeArticle(tree, first.word - 1)
  const word = tree.words[at]
  if (word === undefined) return undefined
  if (cue.prepositions.length > 0)
    return cue.prepositions.includes(word.form.toLowerCase()) ? { named: undefined } : undefined
  if (at === index) return { named: undefined }
  // "De plannen noemde hij ‘onzin’": a pronoun in the nominative is who calls, not who is called.
  if (hasFeature(word, 'Case=Nom')) return { named: undefined }
  const near = at > index && nothingBetween(tree, index, at) && NAMED.has(word.upos)
  return near ? { named: at } : undefined
}

/** "een ‘veilige zone’", "a “security zone”": the article may stand outside the marks. */
const beforeArticle = (tree: Tree, at: number): number =>
  tree.words[at]?.upos === 'DET' && tree.words[at - 1] !== undefined ? at - 1 : at

/** No other verb and no comma between the naming verb and the named. */
function nothingBetween(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { upos, form } = wordAt(tree, i)
    if (upos === 'VERB' || upos === 'AUX' || form === ',') return false
  }
  return true
}

/** Two plurals side by side, which the tree takes for one: "called the insurgents cowards". */
export function fusedPlurals(
  tree: Tree,
  anchor: number,
  { passage }: Scene,
): { named: number; label: number } | undefined {
  for (const label of dependents(tree, anchor, 'obj', 'xcomp')) {
    const named = dependents(tree, label, 'compound', 'nmod:poss').find((i) => i === label - 1)
    if (named === undefined || ![named, label].every((i) => isPluralNoun(tree, i))) continue
    if (isPartyNoun(tree, named, passage) || isLoaded(tree, label, passage)) return { named, label }
  }
  return undefined
}

const isPluralNoun = (tree: Tree, index: number): boolean => {
  const { upos, feats } = wordAt(tree, index)
  return upos === 'NOUN' && feats.includes('Number=Plur')
}
