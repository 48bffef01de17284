import type { Event, EventType, Span } from '@volgens/shapes'
import type { EventWord } from '../words/event-word.ts'
import type { Tree } from '../syntax/tree.ts'
import type { Parts } from './verb-parts.ts'

/** An event as the tree tells it: no voice, no mode yet. */
export interface EventDraft {
  readonly tree: Tree
  /** The word that tells it. */
  readonly head: number
  /** The verb that a noun leans on: launched an attack. */
  readonly carrier?: number
  readonly row: EventWord
  readonly type: EventType
  readonly parts: Parts
  readonly rule: string
}

/** The words in which the place and the time of an event are looked for. */
export interface Reach {
  /** Those of its own clause. */
  readonly reach: readonly Span[]
  /** Those that it shares with the verb that it stands in a row with. */
  readonly shared: readonly Span[]
}

/** An event with the words in which its place and time are looked for. */
export interface FoundEvent extends Reach {
  readonly event: Event
}
