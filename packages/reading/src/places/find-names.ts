import type { Word } from '@volgens/shapes'
import type { Tree } from '../syntax/tree.ts'
import { foldName } from './fold-name.ts'
import { isCapital, meaningOf, type Known } from './look-up.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'

/** Words that the tables or the gazetteer know as the name of a place, whatever they mean here. */
export interface NameMatch extends Known {
  /** Indices of the first and last word in the sentence. */
  readonly first: number
  readonly last: number
}

/** A sentence with the names in it. */
export interface NamedTree {
  readonly tree: Tree
  readonly names: readonly NameMatch[]
}

type LookUp = (name: string) => Known | undefined

/** Every run of words that is the name of a place, the longest first at each word; no two share a word. */
export function findNames(
  trees: readonly Tree[],
  text: string,
  known: PlaceKnowledge,
): NamedTree[] {
  const before = new Map<string, Known | undefined>()
  const lookUp = (name: string): Known | undefined => {
    if (!before.has(name)) before.set(name, meaningOf(name, known))
    return before.get(name)
  }
  return trees.map((tree) => ({ tree, names: namesIn(tree.words, text, known, lookUp) }))
}

function namesIn(
  words: readonly Word[],
  text: string,
  known: PlaceKnowledge,
  lookUp: LookUp,
): NameMatch[] {
  const found: NameMatch[] = []
  for (let first = 0; first < words.length; first++) {
    const match = longestFrom(first, words, text, known, lookUp)
    if (match === undefined) continue
    found.push(match)
    first = match.last
  }
  return found
}

function longestFrom(
  first: number,
  words: readonly Word[],
  text: string,
  known: PlaceKnowledge,
  lookUp: LookUp,
): NameMatch | undefined {
  const start = words[first]
  if (start === undefined || !opensName(start.form)) return undefined
  for (let last = furthest(first, words, known); last >= first; last--) {
    const end = words[last]
    if (end === undefined || (last > first && /^['’]/.test(end.form))) continue
    if (last === first && SMALL_WORDS.has(start.upos)) return undefined
    const meaning = lookUp(text.slice(start.start, end.end).replace(/\s+/g, ' '))
    if (meaning !== undefined) return { first, last, ...meaning }
  }
  return undefined
}

/** Parts of speech of the words that open a sentence or a longer name (De Bilt) and are no name by themselves. */
const SMALL_WORDS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'NUM'])

const opensName = (form: string): boolean => isCapital(form) || /^['’]s-\p{Lu}/u.test(form)

/** Names of places are at most this many words long. */
const LONGEST = 6

/** The last word that a name from `first` on may have: capitals with small words between, or as long as the tables say. */
function furthest(first: number, words: readonly Word[], { spans }: PlaceKnowledge): number {
  const start = foldName(words[first]?.form ?? '')
  let last = first + (spans.get(start) ?? 1) - 1
  for (let i = first + 1; i < Math.min(words.length, first + LONGEST); i++) {
    const form = words[i]?.form ?? ''
    if (isCapital(form)) last = Math.max(last, i)
    else if (!/^\p{Ll}{1,4}$|^['’-]/u.test(form)) break
  }
  return Math.min(last, words.length - 1)
}
