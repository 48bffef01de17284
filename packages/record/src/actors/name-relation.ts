import { sameName } from '@volgens/shapes'
import { nameLikeness } from './name-likeness.ts'
import { shareKey, type PreparedName } from './prepared-name.ts'

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
  a: readonly PreparedName[],
  b: readonly PreparedName[],
  person: boolean,
): NameRelation | undefined {
  let best: NameRelation | undefined
  for (const one of a) {
    for (const other of b) {
      const found = relationOf(one, other, person)
      if (found !== undefined && found.weight > (best?.weight ?? 0)) best = found
    }
  }
  return best
}

function relationOf(a: PreparedName, b: PreparedName, person: boolean): NameRelation | undefined {
  const names = [a.name, b.name] as const
  const full = isFull(a) && isFull(b)
  const strong = { names, weight: full ? 0.8 : 0.5, near: !full }
  if (a.bare === b.bare) return { kind: 'same', ...strong }
  if (isOneName(a, b)) return { kind: 'spelling', ...strong }
  if (person ? isFirstLetter(a, b) : isShortForm(a, b)) {
    return { kind: 'initials', names, weight: 0.55, near: false }
  }
  if (isPart(a, b, person) || isPart(b, a, person)) {
    return { kind: 'part', names, weight: person ? 0.5 : 0.35, near: true }
  }
  const likeness = full ? nameLikeness(a, b, person) : 0
  return likeness < 0.55 ? undefined : { kind: 'alike', names, weight: likeness / 2, near: false }
}

const isFull = ({ words, isName }: PreparedName) => words.length > 1 && isName

/** As `sameName`, which takes long: it needs that first and last words share a key, and all where they are as many. */
function isOneName(a: PreparedName, b: PreparedName): boolean {
  if (!shareKey(a.lastKeys, b.lastKeys)) return false
  const [left, right] = [a.wordKeys(), b.wordKeys()]
  const places = left.length === right.length ? left.keys() : [0]
  for (const at of places) if (!shareKey(left[at] ?? NONE, right[at] ?? NONE)) return false
  return sameName(a.name, b.name)
}

const NONE: ReadonlySet<string> = new Set()

/** EU and Europese Unie. */
const isShortForm = (a: PreparedName, b: PreparedName) =>
  a.initials !== undefined &&
  a.initials === b.initials &&
  (a.words.length === 1) !== (b.words.length === 1)

/** J. Jansen and Joke Jansen. */
function isFirstLetter(a: PreparedName, b: PreparedName): boolean {
  const [x = '', y = ''] = [a.words[0], b.words[0]]
  if (!isFull(a) || !isFull(b) || (x.length > 1 && y.length > 1)) return false
  return x[0] === y[0] && shareKey(a.lastKeys, b.lastKeys)
}

/** The end of a person's name, in any spelling; of a body's name also its beginning. */
function isPart(short: PreparedName, long: PreparedName, person: boolean): boolean {
  const size = short.words.length
  if (size === 0 || size >= long.words.length) return false
  if (person) {
    const end = long.words.slice(-size).join(' ')
    return shareKey(short.lastKeys, long.lastKeys) && sameName(short.bare, end)
  }
  const same = (from: number) => short.words.every((word, at) => long.words[from + at] === word)
  return same(0) || same(long.words.length - size)
}
