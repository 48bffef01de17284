import { createHash } from 'node:crypto'
import type { Reading } from '@volgens/shapes'

type Statement = Pick<Reading['statements'][number], 'form' | 'act' | 'negated'>

/** A number that both databases and JavaScript have exactly. */
const KEY_BYTES = 6

/** Fewer words than these are everybody's: "dat klopt". */
const FEWEST_WORDS = 5

/** Who says these many words in the same order says the same thing, however long a report goes on quoting it. */
const OPENING_WORDS = 12

/**
 * What near-identical quotations have in common: a number of 48 bits; null where there are fewer than five words.
 *
 * Marks, case and accents make no difference, and a direct quotation is known by its first twelve words and all of its
 * numbers: wire copies are cut at different lengths. Every other word counts, for one of them may be a negator. A pure
 * function of the statement, so that the order in which reports come makes no difference.
 */
export function foldKey(words: string, { form, act, negated }: Statement): number | null {
  const all = tokensOf(words)
  if (all.length < FEWEST_WORDS) return null
  const told = form === 'direct' ? opening(all) : all
  const digest = createHash('sha256')
    .update(JSON.stringify([act, negated, told]))
    .digest()
  return digest.readUIntBE(0, KEY_BYTES)
}

function opening(tokens: readonly string[]): readonly string[] {
  const rest = tokens.slice(OPENING_WORDS)
  return [...tokens.slice(0, OPENING_WORDS), ...rest.filter((token) => /\p{N}/u.test(token))]
}

/** A mark before a digit stays: 2.0 is not 20, and -20 is not 20. */
function tokensOf(words: string): string[] {
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.match(/(?:(?<!\p{L})[-.,–−](?=\p{N}))?[\p{L}\p{N}]+(?:[.,:](?=\p{N})\p{N}+)*/gu) ?? []
}
