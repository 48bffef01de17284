import { readFileSync } from 'node:fs'
import type { Act, Form } from '@volgens/shapes'

/** [start, end) pairs as the JSON Lines files have them. */
export type Spans = readonly (readonly [number, number])[]

/** An attribution, annotated or predicted: whose words, by which cue, what. */
export interface Attribution {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
  readonly form?: Form
  readonly act?: Act
  /** Annotators differed on it: found or not, it counts neither way. */
  readonly optional?: boolean
  /** The rule that made it, and how sure it is; predictions only. */
  readonly rule?: string
  readonly confidence?: number
}

/** A text with the attributions that annotators found in it. */
export interface GoldDocument {
  readonly id: string
  readonly lang?: string
  readonly published?: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

/** What the engine found in one of them. */
export interface PredictedDocument {
  readonly id: string
  readonly attributions: readonly Attribution[]
  /** What it is not sure enough of to count. */
  readonly suggestions: readonly Attribution[]
}

export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument)
}

/** The words of spans, as one line: "hij … zei". */
export function wordsOf(text: string, spans: Spans): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
}
