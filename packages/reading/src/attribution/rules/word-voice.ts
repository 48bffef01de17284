import type { Passage } from '../passage.ts'
import { voiceKind } from '../situation.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../../syntax/tree.ts'
import { gapOf, type WordSite } from './word-sites.ts'

/** The noun that an attribution word introduces: in its gap, the head of its first word, else the first noun behind. */
export function sourceOf(tree: Tree, site: WordSite): number | undefined {
  const gap = gapOf(site)
  if (gap.length > 0) return gap.find((i) => site.words.includes(wordAt(tree, i).head))
  const first = wordAt(tree, site.first)
  if (first.head > site.last && ['case', 'mark', 'cc', 'advmod'].includes(relation(first))) {
    return first.head
  }
  const inside = wordAt(tree, site.last)
  if (inside.upos === 'VERB') {
    return dependents(tree, site.last, 'nsubj', 'obj').find((i) => i > site.last)
  }
  const below = dependents(tree, site.last, 'nmod', 'obl').find((i) => i > site.last)
  if (site.last > site.first && below !== undefined) return below
  return inside.head > site.last && relation(inside) === 'case' ? inside.head : undefined
}

const NOMINAL = ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET', 'X', 'SYM']

/**
 * Whether the noun may be the form's voice: inside a gap only one that speaks (not: wat het weer betreft); a text that
 * one follows as well as hears (the law) only at the head of the sentence.
 */
export function isVoiceOf(tree: Tree, index: number, site: WordSite, passage: Passage): boolean {
  if (!isVoice(tree, index, passage)) return false
  const word = wordAt(tree, index)
  const followed = word.upos === 'NOUN' && isFollowed(tree, index, passage.lexicon.normNouns)
  if (followed && site.first > 1) return false
  if (gapOf(site).length === 0) return true
  const kind = voiceKind(tree, index, passage.lexicon)
  return !['thing', 'text', 'group', 'pronoun'].includes(kind) && !hasFeature(word, 'PronType=Dem')
}

/** Anyone or anything that can be heard; what one follows (the rules, the plan) is none. */
export function isVoice(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  const { normNouns, voiceNouns } = passage.lexicon
  if (!NOMINAL.includes(word.upos)) return false
  if (hasFeature(word, 'Reflex=Yes') || relation(word) === 'fixed') return false
  const kind = voiceKind(tree, index, passage.lexicon)
  if (word.upos !== 'NOUN' || voiceNouns.has(word.form.toLowerCase())) return true
  if (isFollowed(tree, index, normNouns)) return false
  return !(isBare(tree, index) && ['thing', 'person'].includes(kind))
}

const isFollowed = (tree: Tree, index: number, normNouns: ReadonlySet<string>): boolean =>
  [wordAt(tree, index).lemma, wordAt(tree, index).form].some((word) =>
    normNouns.has(word.toLowerCase()),
  )

/** One noun by itself is a measure or a manner: per student, volgens schema. */
function isBare(tree: Tree, index: number): boolean {
  const parts = dependents(
    tree,
    index,
    'det',
    'nmod',
    'amod',
    'nummod',
    'flat',
    'appos',
    'acl',
    'conj',
  )
  return hasFeature(wordAt(tree, index), 'Number=Sing') && parts.length === 0
}
