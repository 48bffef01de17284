import { overlap, sizeOf, type Span } from '@volgens/shapes'
import { relation, type Tree } from '../syntax/tree.ts'
import type { Mention } from './mention.ts'

/** What the actors need of a statement: whose words stand where. */
export interface Voiced {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/** Mentions by where they start, for finding the one that some spans speak of. */
export interface MentionPlaces {
  readonly mentions: readonly Mention[]
  readonly starts: readonly number[]
}

/** mentions: in text order. */
export function placeMentions(mentions: readonly Mention[]): MentionPlaces {
  return { mentions, starts: mentions.map(({ span }) => span[0]) }
}

/** Shared characters over all characters of both; from this on two spans speak of one thing. */
const SAME_PHRASE = 0.4

/** The mention that covers some spans best: "zegt [de president]". undefined where none covers them nearly. */
export function mentionOf(spans: readonly Span[], places: MentionPlaces): Mention | undefined {
  const longest = [...spans].sort((a, b) => sizeOf([b]) - sizeOf([a]))[0]
  if (longest === undefined) return undefined
  let best: Mention | undefined
  let most = SAME_PHRASE
  for (let i = firstFrom(places.starts, longest[0] - LONGEST_LEAD); ; i++) {
    const mention = places.mentions[i]
    if (mention === undefined || mention.span[0] >= longest[1]) return best
    const share = isOwner(mention, longest) ? 0 : likeness(mention, longest)
    if (share > most) [best, most] = [mention, share]
  }
}

/** "de plannen van *de president*": one below another noun of the phrase; not several: "duizenden *arbeiders*". */
function isOwner({ tree, head, plural }: Mention, phrase: Span): boolean {
  const word = tree.words[head]
  if (word === undefined || plural === true || relation(word) !== 'nmod') return false
  return isWithin(tree, word.head, phrase)
}

function isWithin(tree: Tree, index: number, [start, end]: Span): boolean {
  const word = tree.words[index]
  return word !== undefined && start <= word.start && word.end <= end
}

/** Shared characters over all; where its top word is within, over those of the shorter. */
function likeness({ span, tree, head }: Mention, other: Span): number {
  const shared = overlap(span, other)
  const all = sizeOf([span, other]) - shared
  return isWithin(tree, head, other) && span[0] <= other[0]
    ? SAME_PHRASE + shared / all
    : shared / all
}

/** How far before a source its mention may begin, in characters. */
const LONGEST_LEAD = 60

/** Binary search: the first index whose value is at least `offset`. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
