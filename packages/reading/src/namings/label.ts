import type { Span } from '@volgens/shapes'

import { nounPhrase } from '../attribution/source.ts'
import {
  dependents,
  hasFeature,
  range,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../syntax/tree.ts'
import type { VerbSite } from '../attribution/verb-site.ts'
import { placesIn } from './marked.ts'
import { hasMark, type Scene } from './scene.ts'

/**
 * The label without the preposition that brings it (als terreurgroep), without marks around it. In marks that hold no
 * more than the label, all between them. from: its first word, where those before it are of another phrase.
 */
export function labelSpans(tree: Tree, label: number, scene: Scene, from = 0): Span[] {
  const marked = betweenMarks(tree, label, scene)
  if (marked !== undefined) return marked
  const before = new Set(dependents(tree, label, 'mark', 'case', 'nsubj', 'cop', 'cc'))
  const words = subtree(
    tree,
    label,
    (child) => before.has(child) || CLAUSES.has(relation(wordAt(tree, child))),
  )
  const own = words.filter((at) => at >= from)
  return spansOf(tree, withoutMarks(tree, own))
}

/** All between the marks that a label stands in, where what it belongs to stands outside them. */
function betweenMarks(tree: Tree, label: number, scene: Scene): Span[] | undefined {
  const { head } = wordAt(tree, label)
  const place = placesIn(tree, scene).find(({ first, last }) => {
    const within = first.word < label && label < last.word
    return within && (head < first.word || head > last.word)
  })
  if (place === undefined) return undefined
  return spansOf(tree, withoutMarks(tree, range(place.first.word + 1, place.last.word - 1)))
}

const CLAUSES = new Set(['advcl', 'parataxis', 'acl'])

/** A noun phrase as a label: article and all. */
export function phraseLabel(tree: Tree, head: number): Span[] {
  return spansOf(tree, withoutMarks(tree, nounPhrase(tree, head)))
}

/** A noun phrase as a label, without how many they are and who stands beside them: 26 “misdadigers” en 18 agenten. */
export function kindLabel(tree: Tree, head: number, scene: Scene): Span[] {
  const marked = betweenMarks(tree, head, scene)
  if (marked !== undefined) return marked
  const phrase = nounPhrase(tree, head)
  const counts = dependents(tree, head, 'nummod')
  if (counts.length === 0) return spansOf(tree, withoutMarks(tree, phrase))
  const apart = [...counts, ...dependents(tree, head, 'conj')].flatMap((at) => subtree(tree, at))
  return spansOf(
    tree,
    withoutMarks(
      tree,
      phrase.filter((at) => !apart.includes(at)),
    ),
  )
}

/** A predicate as a label: its noun with what belongs to the noun, nothing of the clause. */
export function predicateLabel(tree: Tree, head: number, subject?: number): Span[] {
  const words = subtree(
    tree,
    head,
    (child) =>
      child === subject ||
      CLAUSES.has(relation(wordAt(tree, child))) ||
      (wordAt(tree, child).head === head && !OF_NOUN.has(relation(wordAt(tree, child)))),
  )
  return spansOf(tree, withoutMarks(tree, words))
}

const OF_NOUN = new Set([
  'det',
  'amod',
  'nmod',
  'nummod',
  'compound',
  'flat',
  'conj',
  'appos',
  'punct',
])

/** The phrase of what is named; a tree that hangs the label on it does not make it longer. */
export function namedSpans(tree: Tree, named: number, label: readonly Span[]): Span[] {
  const start = label[0]?.[0] ?? 0
  const end = label.at(-1)?.[1] ?? 0
  const apart = nounPhrase(tree, named).filter((i) => {
    const word = wordAt(tree, i)
    return word.end <= start || word.start >= end
  })
  return spansOf(tree, withoutMarks(tree, apart))
}

function withoutMarks(tree: Tree, words: readonly number[]): number[] {
  const plain = words.filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  return words.filter((i) => i >= (plain[0] ?? 0) && i <= (plain.at(-1) ?? -1))
}

/** Whether what a naming verb brings is a label rather than an office, a part to play, a name or a bare opinion. */
export function mayBeLabel(tree: Tree, { cue }: VerbSite, label: number, scene: Scene): boolean {
  const { namingWords } = scene.passage.lexicon
  const { upos, lemma } = wordAt(tree, label)
  if (labelSpans(tree, label, scene).some((span) => hasMark(scene, span))) return true
  const verb = cue.lemma.toLowerCase()
  if (namingWords['no-label'].has(verb) || namingWords.appointing.has(verb)) return false
  if (namingWords.role.has(lemma.toLowerCase()) || isDenied(tree, label, scene)) return false
  const judged = cue.act === 'say' || cue.prepositions.length > 0
  return (
    upos === 'NOUN' ||
    isUnknownPlural(tree, label) ||
    (judged && (upos === 'ADJ' || isParticiple(tree, label)))
  )
}

/** "noemt hen helden": a plural that the parser takes for a verb, of which it has no form. */
function isUnknownPlural(tree: Tree, index: number): boolean {
  const { upos, feats } = wordAt(tree, index)
  return upos === 'VERB' && feats.includes('Number=Plur') && !feats.includes('VerbForm=')
}

/** "noemt het overdreven": a participle with nothing of a clause. */
const isParticiple = (tree: Tree, index: number): boolean =>
  hasFeature(wordAt(tree, index), 'VerbForm=Part') &&
  dependents(tree, index, 'obj', 'nsubj', 'aux', 'parataxis').length === 0

/** "geen terroristen", "not a coup". */
export function isDenied(tree: Tree, head: number, { passage }: Scene): boolean {
  const { negator } = passage.lexicon.grammarWords
  return dependents(tree, head, 'advmod', 'det').some((i) => {
    return negator.has(wordAt(tree, i).form.toLowerCase())
  })
}
