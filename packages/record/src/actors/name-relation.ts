import { nameKeys, sameName } from '@volgens/shapes'
import { initialsOf } from '../items/report-actors.ts'
import { trigramLikeness } from './trigram-likeness.ts'

/** How two names may be of one actor. */
export interface NameRelation {
  /**
   * same: the same words; spelling: one name in two spellings; initials: the letters of the other, or of its first
   * name; part: the other without its first words, or its last; alike: most letters are the same.
   */
  readonly kind: 'same' | 'spelling' | 'initials' | 'part' | 'alike'
  /** In the order of the actors. */
  readonly names: readonly [string, string]
  /** How much it says by itself, 0 to 1. */
  readonly weight: number
  /** Says something only of actors in one report or dossier: many have that surname. */
  readonly near: boolean
}

/** The strongest of the relations between the spellings of two actors. person: both are people. */
export function nameRelation(
  a: readonly string[],
  b: readonly string[],
  person: boolean,
): NameRelation | undefined {
  const found = a.flatMap((x) => b.flatMap((y) => relationOf(x, y, person) ?? []))
  return found.reduce<NameRelation | undefined>(
    (best, each) => (best === undefined || each.weight > best.weight ? each : best),
    undefined,
  )
}

function relationOf(a: string, b: string, person: boolean): NameRelation | undefined {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const names = [a, b] as const
  const full = left.length > 1 && right.length > 1 && isName(a) && isName(b)
  if (left.join(' ') === right.join(' ')) {
    return { kind: 'same', names, weight: full ? 0.8 : 0.5, near: !full }
  }
  if (sameName(a, b)) return { kind: 'spelling', names, weight: full ? 0.8 : 0.5, near: !full }
  if (areInitials(a, b, person)) return { kind: 'initials', names, weight: 0.55, near: false }
  if (isPart(left, right, person) || isPart(right, left, person)) {
    return { kind: 'part', names, weight: person ? 0.5 : 0.35, near: true }
  }
  const likeness = full ? likenessOf(left, right, person) : 0
  return likeness < 0.55 ? undefined : { kind: 'alike', names, weight: likeness / 2, near: false }
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Begins as a name does; "ministerie van Defensie" and "woordvoerder" describe. */
export const isName = (name: string) => /^\P{L}*\p{Lu}/u.test(name)

function areInitials(a: string, b: string, person: boolean): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (!person) {
    const short = left.length === 1 || right.length === 1
    return short && initialsOf(a) !== undefined && initialsOf(a) === initialsOf(b)
  }
  const [x = '', y = ''] = [left[0], right[0]]
  if (left.length < 2 || right.length < 2 || (x.length > 1 && y.length > 1)) return false
  return x[0] === y[0] && sameName(left.at(-1) ?? '', right.at(-1) ?? '')
}

/** The end of a person's name, in any spelling; of a body's name also its beginning. */
function isPart(short: readonly string[], long: readonly string[], person: boolean): boolean {
  if (short.length === 0 || short.length >= long.length) return false
  if (person) return sameName(short.join(' '), long.slice(-short.length).join(' '))
  const same = (from: number) => short.every((word, at) => long[from + at] === word)
  return same(0) || same(long.length - short.length)
}

/** Of people the last names must meet; words of the same beginnings in two languages count as alike. */
function likenessOf(left: readonly string[], right: readonly string[], person: boolean): number {
  const likeness = trigramLikeness(left.join(' '), right.join(' '))
  if (!person) return Math.max(likeness, cognate(left, right))
  const keys = new Set(nameKeys(left.at(-1) ?? ''))
  return nameKeys(right.at(-1) ?? '').some((key) => keys.has(key)) ? likeness : 0
}

/** The share of letters that begin both words, over the words in order; 0 where they are not as many. */
function cognate(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return 0
  const shares = left.map((word, at) => prefixOf(word, right[at] ?? '') / word.length)
  const back = right.map((word, at) => prefixOf(word, left[at] ?? '') / word.length)
  return Math.min(...shares, ...back) < 0.4
    ? 0
    : [...shares, ...back].reduce((sum, share) => sum + share, 0) / (2 * left.length)
}

function prefixOf(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
