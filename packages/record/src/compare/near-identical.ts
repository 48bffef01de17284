/** From this share of their words in common, in their order, two quotations are the same but for a word. */
const SAME_FROM = 0.8

/** A shorter quotation of the same words is part of the longer one from this share of its own words. */
const PART_FROM = 0.9

/** Fewer words than these are everybody's: "dat klopt". They must be the same, all of them. */
const FEWEST_WORDS = 5

/** A run of words that two quotations must share to be looked at. */
const RUN = 3

export const quotedWords = (words: string): string[] =>
  words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Runs of three words; all words together where there are fewer than five. */
export function runsOf(words: readonly string[]): string[] {
  if (words.length < FEWEST_WORDS) return [words.join(' ')]
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

/**
 * Whether two quotations are the same but for a word, or one is part of the other: marks, case and what was cut before or
 * behind make no difference.
 */
export function nearIdentical(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < FEWEST_WORDS) return short.length > 0 && a.join(' ') === b.join(' ')
  const common = inCommon(short, long)
  return common >= SAME_FROM * long.length || common >= PART_FROM * short.length
}

/** Length of the longest common subsequence (Wagner & Fischer 1974), row by row. */
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
