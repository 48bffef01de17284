import type { Span } from '@volgens/shapes'
import type { Proposal } from './draft.ts'
import type { VoiceKind } from './situation.ts'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'

/** Where the voice of a quotation was found, in the frame around it. */
export interface Frame {
  readonly rule: 'quote-verb' | 'quote-trailing' | 'quote-colon'
  readonly source: readonly Span[]
  readonly voice: VoiceKind
  readonly cue: readonly Span[]
  readonly act: Proposal['act']
  readonly negated: boolean
  /** Two quotations with one key have one cue: they are one statement. */
  readonly key: string
}

/** Can be the head of somebody's name. */
export const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).upos)

/** The head of the noun phrase that begins at or just behind a word. */
export function nounFrom(tree: Tree, from: number): number | undefined {
  for (let i = from; i < Math.min(tree.words.length, from + 6); i++) {
    if (isNominal(tree, i)) return topNoun(tree, i, from)
    if (wordAt(tree, i).upos === 'ADP' || /^[,.:;!?]$/.test(wordAt(tree, i).form)) return undefined
  }
  return undefined
}

function topNoun(tree: Tree, index: number, from: number): number {
  const head = wordAt(tree, index).head
  const partOfName = ['flat', 'nmod', 'compound', 'appos'].includes(relation(wordAt(tree, index)))
  return partOfName && head >= from && isNominal(tree, head) ? head : index
}

/** Whether a word stands in a relative clause or another one that hangs on a noun. */
export function isInRelative(tree: Tree, index: number): boolean {
  let here = index
  for (let steps = 0; here >= 0 && steps < 20; steps++) {
    if (wordAt(tree, here).deprel.startsWith('acl')) return true
    here = wordAt(tree, here).head
  }
  return false
}

/** The first word from an index on that is no punctuation. */
export function skipPunctuation(tree: Tree, from: number): number {
  let index = from
  while (tree.words[index]?.upos === 'PUNCT') index++
  return index
}

/** A quotation mark as a word of its own. */
export const isMark = (form: string): boolean => /^(["“”„«»‘’'‹›]|''|,,|``)$/.test(form)
