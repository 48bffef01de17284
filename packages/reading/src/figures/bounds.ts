import type { Phrase } from './figure-knowledge.ts'
import { phraseAt, phraseBefore, type Line } from './line.ts'

/** What is said of how exact a number is, and how far the saying reaches. */
export interface Bounds {
  readonly first: number
  readonly last: number
  readonly low: boolean
  readonly high: boolean
  readonly about: boolean
}

/** Where a number stands, as far as prepositions before it care. */
export interface BoundSite {
  /** The number or its noun is a subject or an object. */
  readonly argument: boolean
  readonly large: boolean
}

/**
 * The bounds around the words from `first` to `last`: "meer dan" (low), "hooguit" (high), "ongeveer" (about), also
 * behind it ("vijftig of meer"), two in a row at most before it ("zeker zo'n").
 *
 * A preposition that has other work as well (tot, over, about) is one before a subject or object; over and about also
 * before a number that is not small: "a book about two men" is not about a number.
 */
export function boundsAround(line: Line, first: number, last: number, site: BoundSite): Bounds {
  let bounds: Bounds = { first, last, low: false, high: false, about: false }
  for (let turn = 0; turn < 2; turn++) {
    const phrase = boundBefore(line, bounds.first - 1, site)
    if (phrase === undefined) break
    bounds = { ...marked(bounds, phrase.kind), first: bounds.first - phrase.words.length }
  }
  const behind = phraseAt(line, last + 1, 'low-behind', 'high-behind', 'about-behind')
  if (behind === undefined) return bounds
  return { ...marked(bounds, behind.kind), last: last + behind.words.length }
}

function boundBefore(line: Line, at: number, site: BoundSite): Phrase | undefined {
  const sure = phraseBefore(line, at, 'low', 'high', 'about')
  if (sure !== undefined) return sure
  const argument = site.argument || line.words[at]?.upos === 'ADV'
  const most = argument ? phraseBefore(line, at, 'high-of-argument') : undefined
  if (most !== undefined || !(argument || site.large)) return most
  return phraseBefore(line, at, 'low-of-argument', 'about-of-argument')
}

function marked(bounds: Bounds, kind: string): Bounds {
  return {
    ...bounds,
    low: bounds.low || kind.startsWith('low'),
    high: bounds.high || kind.startsWith('high'),
    about: bounds.about || kind.startsWith('about'),
  }
}
