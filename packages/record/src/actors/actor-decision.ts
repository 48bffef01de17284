/** An actor of a report, whatever reading of it is the current one: [report, address]. */
export type Placed = readonly [report: string, address: string]

/** Body of `merge` and `same`: what belonged to one actor belongs to another. */
export interface Merging {
  /** All that the decision is about, as in every body here. */
  readonly actors: readonly number[]
  readonly merged: number
  readonly into: number
  /** Of both, in that order, as they were called. */
  readonly names: readonly [string, string]
  readonly moved: readonly Placed[]
  /** Certain keys that only the merged one had: what is tied by these later is tied by this decision. */
  readonly keys: readonly string[]
}

/** Body of `split`: some of what belonged to an actor belongs to a new one. */
export interface Splitting {
  readonly actors: readonly number[]
  readonly from: number
  readonly made: number
  readonly kind: string
  readonly name: string
  readonly moved: readonly Placed[]
}

/** Body of `rename`. */
export interface Renaming {
  readonly actors: readonly number[]
  readonly name: string
  readonly before: string
}

/** Body of `different` and `unsure`. */
export interface Answering {
  readonly actors: readonly number[]
  readonly names: readonly [string, string]
}

/** A merge, as it stands in the chain. */
export interface MergeEntry {
  readonly seq: number
  readonly decision: 'merge' | 'same'
  readonly body: Merging
}

/** A decision about actors, as it stands in the chain. */
export type ActorDecision =
  | MergeEntry
  | { readonly seq: number; readonly decision: 'split'; readonly body: Splitting }
  | { readonly seq: number; readonly decision: 'rename'; readonly body: Renaming }
  | { readonly seq: number; readonly decision: 'different' | 'unsure'; readonly body: Answering }

export const isMerge = (entry: ActorDecision): entry is MergeEntry =>
  entry.decision === 'merge' || entry.decision === 'same'

/** The entry as one about actors; undefined where it is about something else. */
export function asActorDecision(entry: {
  readonly seq: number
  readonly decision: string
  readonly body: unknown
}): ActorDecision | undefined {
  // What we wrote ourselves: the body goes with the decision.
  return KINDS.has(entry.decision) ? (entry as ActorDecision) : undefined
}

const KINDS: ReadonlySet<string> = new Set([
  'merge',
  'same',
  'split',
  'rename',
  'different',
  'unsure',
])
