import type { AttributionWord } from '../../words/attribution-word.ts'
import type { Passage } from '../passage.ts'
import { clauseAbove, range, relation, wordAt, type Tree } from '../../syntax/tree.ts'

/** An attribution word where it stands. */
export interface WordSite {
  readonly word: AttributionWord
  readonly first: number
  readonly last: number
  /** Its own words: all from first to last, but for the gap of a form with one (wat … betreft). */
  readonly words: readonly number[]
}

/** What marks the place of the voice inside a form. */
const GAP = '…'

/** How many words a voice inside a form may have. */
const LONGEST_GAP = 8

/** Every attribution word of a tree; of two that begin at one word the longer. */
export function wordSites(tree: Tree, passage: Passage): WordSite[] {
  return tree.words.flatMap((word, first) => {
    const rows = passage.cues.words.get(word.form.toLowerCase()) ?? []
    const fitting = rows.flatMap(([parts, row]) => {
      const words = wordsOf(tree, first, parts)
      return words === undefined ? [] : [{ word: row, first, last: words.at(-1) ?? first, words }]
    })
    return fitting.sort((a, b) => b.words.length - a.words.length).slice(0, 1)
  })
}

/** The words that a form matches from a word on; undefined where it does not. */
function wordsOf(tree: Tree, first: number, parts: readonly string[]): number[] | undefined {
  const gap = parts.indexOf(GAP)
  if (gap < 0) return fits(tree, first, parts) ? range(first, first + parts.length - 1) : undefined
  const [before, after] = [parts.slice(0, gap), parts.slice(gap + 1)]
  if (!fits(tree, first, before)) return undefined
  const from = first + gap
  const start = range(from + 1, from + LONGEST_GAP).find((i) => fits(tree, i, after))
  if (start === undefined) return undefined
  return [...range(first, from - 1), ...range(start, start + after.length - 1)]
}

const fits = (tree: Tree, first: number, parts: readonly string[]): boolean =>
  parts.every((part, i) => tree.words[first + i]?.form.toLowerCase() === part)

/** The words inside a form's gap. */
export function gapOf({ first, last, words }: WordSite): number[] {
  return range(first, last).filter((i) => !words.includes(i))
}

/** The predicate of the clause that a form belongs to: the first above all words from its first to its last. */
export function predicateOf(tree: Tree, { first, last }: WordSite): number | undefined {
  for (let i = first; i <= last; i++) {
    const { head } = wordAt(tree, i)
    if (head < 0 || (head >= first && head <= last)) continue
    if (wordAt(tree, head).upos === 'VERB' && relation(wordAt(tree, head)) !== 'amod') return head
    return clauseAbove(tree, i) ?? head
  }
  return undefined
}
