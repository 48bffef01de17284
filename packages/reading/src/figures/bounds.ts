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

/**
 * The bounds around the words from `first` to `last`: "meer dan" (low), "hooguit" (high), "ongeveer" (about), also
 * behind it ("vijftig of meer"), two in a row at most before it ("zeker zo'n").
 *
 * argument: whether the number or its noun is a subject or an object; only there a preposition that has other work
 * as well is a bound ("tot 500 mensen", "over 500 people").
 */
export function boundsAround(line: Line, first: number, last: number, argument: boolean): Bounds {
  let bounds: Bounds = { first, last, low: false, high: false, about: false }
  for (let turn = 0; turn < 2; turn++) {
    const phrase = boundBefore(line, bounds.first - 1, argument)
    if (phrase === undefined) break
    bounds = { ...marked(bounds, phrase.kind), first: bounds.first - phrase.words.length }
  }
  const behind = phraseAt(line, last + 1, 'low-behind', 'high-behind', 'about-behind')
  if (behind === undefined) return bounds
  return { ...marked(bounds, behind.kind), last: last + behind.words.length }
}

function boundBefore(line: Line, at: number, argument: boolean): Phrase | undefined {
  const sure = phraseBefore(line, at, 'low', 'high', 'about')
  if (sure !== undefined || !(argument || line.words[at]?.upos === 'ADV')) return sure
  return phraseBefore(line, at, 'low-of-argument', 'high-of-argument', 'about-of-argument')
}

function marked(bounds: Bounds, kind: string): Bounds {
  return {
    ...bounds,
    low: bounds.low || kind.startsWith('low'),
    high: bounds.high || kind.startsWith('high'),
    about: bounds.about || kind.startsWith('about'),
  }
}
