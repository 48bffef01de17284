import type { ApiFault, Schemas } from '../../api/client.ts'
import type { JsonObject } from './correct/merge-patch.ts'

export type Item = Schemas['Item']
export type ReviewState = Item['review']

/** What a person decides of an item. */
export type Verdict =
  | { readonly decision: 'confirm' | 'reject' }
  | { readonly decision: 'note'; readonly note: string }
  | {
      readonly decision: 'correct'
      readonly patch: JsonObject
      /** The item as it is to be: what is gone on with where the server refuses it. */
      readonly body: JsonObject
      readonly note?: string
    }

/** waiting: on its way to the server. */
export type Progress = 'waiting' | 'kept' | 'failed' | 'undone'

/** A decision of this visit: seen at once, kept by the server a moment later. */
export class DecisionMade {
  /** It is written once, however often it is sent. */
  readonly key = crypto.randomUUID()
  readonly item: Item
  readonly verdict: Verdict
  readonly reviewer: string
  /** What the item was before. */
  readonly was: ReviewState
  progress: Progress = $state('waiting')
  fault: ApiFault | undefined = $state.raw()
  /** Number of the decision in the record. */
  seq: number | undefined = $state()

  constructor(item: Item, verdict: Verdict, reviewer: string, was: ReviewState) {
    this.item = item
    this.verdict = verdict
    this.reviewer = reviewer
    this.was = was
  }

  /** What the item is shown as from now on; a note changes nothing. */
  get becomes(): ReviewState {
    const becomes = { confirm: 'confirmed', reject: 'rejected', correct: 'corrected' } as const
    return this.verdict.decision === 'note' ? this.was : becomes[this.verdict.decision]
  }
}
