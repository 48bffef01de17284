import { AFFIXES, affixes, CHAR_LENGTH, charIds, normalise, UNKNOWN, wordKey } from './features.ts'
import type { Labels } from './labels.ts'
import type { Window } from './windows.ts'

/** A batch has at most so many padded words (more cost memory and gain nothing), but always room for eight windows. */
const MOST_WORDS = 400
const ROOM_WINDOWS = 8
const MOST_WINDOWS = 64
/** Forms whose features are kept. */
const MOST_CACHED = 50_000

/** Features of one form. */
interface FormFeatures {
  readonly word: number
  readonly affixes: readonly number[]
  readonly chars: readonly number[]
}

/** What the model is fed, in the shapes that CARD.md gives; `forms` different forms. */
export interface Batch {
  readonly windows: readonly Window[]
  readonly forms: number
  /** Words of the longest window. */
  readonly longest: number
  readonly words: Int32Array
  readonly affixes: Int32Array
  readonly chars: Int32Array
  readonly tokens: Int32Array
  readonly lengths: Int32Array
}

/** Looks up or computes the features of a form; keeps the last ones. */
export type Featurise = (form: string) => FormFeatures

/** A `Featurise` with a memory of its own. */
export function createFeaturise(labels: Labels): Featurise {
  const cache = new Map<string, FormFeatures>()
  return (form) => {
    const cached = cache.get(form)
    if (cached !== undefined) return cached
    if (cache.size >= MOST_CACHED) cache.clear()
    const normal = normalise(form)
    const features = {
      word: labels.words.get(wordKey(normal)) ?? UNKNOWN,
      affixes: affixes(normal),
      chars: charIds(normal, labels.chars),
    }
    cache.set(form, features)
    return features
  }
}

/** Windows of like length together, shortest first. */
export function groupWindows(windows: readonly Window[]): Window[][] {
  const sorted = [...windows].sort((a, b) => size(a) - size(b))
  const groups: Window[][] = []
  let group: Window[] = []
  for (const window of sorted) {
    const room = group.length < ROOM_WINDOWS || size(window) * (group.length + 1) <= MOST_WORDS
    if (!room || group.length === MOST_WINDOWS) {
      groups.push(group)
      group = []
    }
    group.push(window)
  }
  return group.length === 0 ? groups : [...groups, group]
}

function size(window: Window): number {
  return window.last - window.first
}

/** Fills the arrays for one group of windows. */
export function makeBatch(
  windows: readonly Window[],
  sentences: readonly (readonly string[])[],
  featurise: Featurise,
): Batch {
  const longest = Math.max(...windows.map(size))
  const tokens = new Int32Array(longest * windows.length)
  const rows = new Map<string, number>()
  windows.forEach((window, column) => {
    for (let i = window.first; i < window.last; i++) {
      const form = sentences[window.sentence]?.[i] ?? ''
      const row = rows.get(form) ?? rows.size
      rows.set(form, row)
      tokens[(i - window.first) * windows.length + column] = row
    }
  })
  const lengths = Int32Array.from(windows, size)
  return { windows, longest, tokens, lengths, forms: rows.size, ...formArrays(rows, featurise) }
}

function formArrays(rows: ReadonlyMap<string, number>, featurise: Featurise) {
  const words = new Int32Array(rows.size)
  const affixRows = new Int32Array(rows.size * AFFIXES)
  const chars = new Int32Array(rows.size * CHAR_LENGTH)
  for (const [form, row] of rows) {
    const features = featurise(form)
    words[row] = features.word
    affixRows.set(features.affixes, row * AFFIXES)
    chars.set(features.chars, row * CHAR_LENGTH)
  }
  return { words, affixes: affixRows, chars }
}
