import { trigramsOf, type PreparedName } from './prepared-name.ts'

/**
 * How alike two names are, letter by letter, 0 to 1. Of people the last names must be nearly the same; words with the
 * same beginnings, as a body has in two languages, count as alike.
 */
export function nameLikeness(a: PreparedName, b: PreparedName, person: boolean): number {
  const letters = shareOf(a.trigrams(), b.trigrams())
  if (!person) return Math.max(letters, cognate(a.words, b.words))
  if (letters < 0.5) return 0
  const [x, y] = [a.words.slice(-1), b.words.slice(-1)]
  return shareOf(trigramsOf(x), trigramsOf(y)) < 0.5 ? 0 : letters
}

/** As pg_trgm's `similarity`: of all pieces, the share that both have. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const piece of a) if (b.has(piece)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

/** The share of letters with which both words begin, over the words in order; 0 where they are not as many. */
function cognate(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return 0
  let sum = 0
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? ''
    const common = commonBeginning(word, other)
    if (common < 0.4 * Math.max(word.length, other.length)) return 0
    sum += common / word.length + common / other.length
  }
  return sum / (2 * a.length)
}

function commonBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
