import type { Quotation, Span, Text } from '@volgens/shapes'
import type { Lexicon } from '../language.ts'
import type { CircumstanceWords } from './circumstance-words.ts'
import type { CueIndex } from './cue-index.ts'
import type { Knowledge } from './knowledge.ts'
import { gatherNames, type Names } from './person-name.ts'
import type { Tree } from '../syntax/tree.ts'
import { verbSites, type VerbSite } from './verb-site.ts'

/** A whole report as the rules see it. */
export interface Passage {
  readonly text: Text
  readonly trees: readonly Tree[]
  readonly lexicon: Lexicon
  readonly cues: CueIndex
  readonly circumstances: CircumstanceWords
  /** For each quotation the tree and word of its first and last token (the marks themselves). */
  readonly places: readonly (QuotationPlace | undefined)[]
  /** For each tree its cue verbs. */
  readonly sites: readonly (readonly VerbSite[])[]
  readonly names: Names
  /** The parts of the outermost quotations, in order. */
  readonly quoted: readonly Span[]
}

/** The cue verbs of a tree. */
export function sitesOf(tree: Tree, passage: Passage): readonly VerbSite[] {
  return passage.sites[tree.index] ?? []
}

/** Whether an offset lies inside a quotation. */
export function isQuoted(passage: Passage, offset: number): boolean {
  const span = passage.quoted[search(passage.quoted, ([, end]) => end > offset)]
  return span !== undefined && span[0] <= offset
}

export interface QuotationPlace {
  readonly quotation: Quotation
  readonly first: WordPlace
  readonly last: WordPlace
}

interface WordPlace {
  readonly tree: number
  readonly word: number
}

/** Joins text, trees and lexicon; finds where each quotation begins and ends among the words. */
export function openPassage(
  text: Text,
  trees: readonly Tree[],
  { lexicon, cues, circumstances }: Knowledge,
): Passage {
  const places = text.quotations.map((quotation) => placeOf(quotation, trees))
  const sites = trees.map((tree) => verbSites(tree, cues))
  const outer = text.quotations.filter(({ depth }) => depth === 0).flatMap(({ parts }) => parts)
  const quoted = outer.sort((a, b) => a[0] - b[0])
  const names = gatherNames(trees, lexicon)
  return { text, trees, lexicon, cues, circumstances, places, sites, names, quoted }
}

function placeOf(quotation: Quotation, trees: readonly Tree[]): QuotationPlace | undefined {
  const begin = quotation.parts[0]?.[0]
  const end = quotation.parts.at(-1)?.[1]
  if (begin === undefined || end === undefined) return undefined
  const first = wordFrom(trees, begin)
  const last = wordBefore(trees, end)
  return first && last && { quotation, first, last }
}

/** The first word that ends behind an offset: the one there, or the next. */
export function wordFrom(trees: readonly Tree[], offset: number): WordPlace | undefined {
  const tree = search(trees, (t) => t.sentence.end > offset)
  const words = trees[tree]?.words
  if (words === undefined) return undefined
  const word = search(words, (w) => w.end > offset)
  return word < words.length ? { tree, word } : undefined
}

/** Index of the tree whose sentence an offset lies in or before. */
export function treeAt({ trees }: Passage, offset: number): number {
  return search(trees, (tree) => tree.sentence.end > offset)
}

/** The last word that ends at or before an offset. */
function wordBefore(trees: readonly Tree[], offset: number): WordPlace | undefined {
  const tree = search(trees, (t) => t.sentence.start >= offset) - 1
  const words = trees[tree]?.words
  if (words === undefined) return undefined
  const word = search(words, (w) => w.start >= offset) - 1
  return word >= 0 ? { tree, word } : undefined
}

/** Binary search: the first index for which `holds` is true, or the length. */
function search<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
