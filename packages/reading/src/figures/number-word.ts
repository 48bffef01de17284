import { add, isPower, NOTHING, type Sum, valueOf } from './combine.ts'

/** The number words that all others are made of: below a hundred, and powers of ten from a hundred on. */
export interface NumberWords {
  readonly parts: ReadonlyMap<string, number>
  /** The same by their first three letters or fewer, the longest first. */
  readonly byStart: ReadonlyMap<string, readonly string[]>
  /** Words written between parts: "honderdENeen", "hundred AND one". */
  readonly joiners: ReadonlySet<string>
}

/** Arranges a language's numbers; what is made of others (honderdduizend) is left to `partsOf`. */
export function numberWords(
  numbers: ReadonlyMap<string, number>,
  joiners: ReadonlySet<string>,
): NumberWords {
  const parts = new Map([...numbers].filter(([, value]) => value < 100 || isPower(value)))
  for (const [form, value] of numbers) {
    if (isPower(value) && splits(form, parts)) parts.delete(form)
  }
  return { parts, joiners, byStart: byStart([...parts.keys()]) }
}

/** Letters by which parts are looked up: no part that counts in a compound is shorter. */
const START = 3

function byStart(forms: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const start = form.slice(0, START)
    found.set(start, [...(found.get(start) ?? []), form])
  }
  return found
}

/** "honderdduizend" is written as honderd and duizend. */
function splits(form: string, parts: ReadonlyMap<string, number>): boolean {
  for (let at = 1; at < form.length; at++)
    if (parts.has(form.slice(0, at)) && parts.has(form.slice(at))) return true
  return false
}

/**
 * The parts of a number written as one word, or undefined where it is no number.
 *
 * "tweehonderdvijfenveertigduizend" → [2, 100, 45, 1000]; "twenty-five" → [25]. Lower case.
 */
export function partsOf(word: string, words: NumberWords): readonly number[] | undefined {
  return takeApart(word, words)?.parts
}

/** The value of a number written as one word, or undefined. */
export function readNumberWord(word: string, words: NumberWords): number | undefined {
  const found = takeApart(word, words)
  return found && valueOf(found.sum)
}

/** Takes the longest part each time; steps are bounded by the letters of the word times those of the longest part. */
function takeApart(word: string, words: NumberWords): { parts: number[]; sum: Sum } | undefined {
  const parts: number[] = []
  let sum: Sum | undefined = NOTHING
  for (let at = 0; at < word.length;) {
    const length = longestPart(word, at, words)
    const part = words.parts.get(word.slice(at, at + length))
    if (part === undefined || (length < word.length && !Number.isInteger(part))) return undefined
    sum = add(sum, part)
    if (sum === undefined) return undefined
    parts.push(part)
    at = afterJoiner(word, at + length, words)
  }
  return parts.length > 0 ? { parts, sum } : undefined
}

/** Letters in the longest part that begins here; 0 where none does. */
function longestPart(word: string, at: number, words: NumberWords): number {
  const starting = words.byStart.get(word.slice(at, at + START))
  return starting?.find((part) => word.startsWith(part, at))?.length ?? 0
}

/** Past "en" or a hyphen between two parts; not at the end, where it is no joiner. */
function afterJoiner(word: string, at: number, words: NumberWords): number {
  for (const joiner of ['-', ...words.joiners]) {
    const next = at + joiner.length
    if (word.startsWith(joiner, at) && longestPart(word, next, words) > 0) return next
  }
  return at
}
