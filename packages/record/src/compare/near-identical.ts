import { likeness, minHash } from '../items/minhash.ts'

/** From this share of their words in common, in order, two quotations are the same but for a word. */
const SAME_FROM = 0.8

/** Signatures estimate: with a margin, so that the words decide. */
const WORTH_A_LOOK = 0.5

/** Words as they are likened: a quotation and its signature. */
export interface Signed {
  readonly words: readonly string[]
  readonly signature: readonly number[] | null
}

export function signed(words: string): Signed {
  return {
    words: words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    signature: minHash(words),
  }
}

/**
 * Whether two quotations have at least four in five words in common, in their order: a share of the longer one. Short
 * ones (no signature) must be the same, word by word.
 */
export function nearIdentical(a: Signed, b: Signed): boolean {
  if (a.signature === null || b.signature === null)
    return a.words.length > 0 && a.words.join(' ') === b.words.join(' ')
  if (likeness(a.signature, b.signature) < WORTH_A_LOOK) return false
  const longest = Math.max(a.words.length, b.words.length)
  return inCommon(a.words, b.words) >= SAME_FROM * longest
}

/** Length of the longest common subsequence (Wagner & Fischer 1974), in one row. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const row = [0]
    for (const [at, other] of b.entries()) {
      const best = Math.max(before[at + 1] ?? 0, row[at] ?? 0)
      row.push(word === other ? (before[at] ?? 0) + 1 : best)
    }
    before = row
  }
  return before[b.length] ?? 0
}
