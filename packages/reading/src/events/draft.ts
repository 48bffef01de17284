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

/** An event with the words of its clause, in which its place and time are looked for. */
export interface FoundEvent {
  readonly event: Event
  readonly reach: readonly Span[]
}
