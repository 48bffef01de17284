import type { ReviewSession } from '../pages/review/review-session.svelte.ts'

/** What lasts as long as the app is open, whatever page is shown. */
export class Visit {
  /** From when somebody first goes to review: what was decided there, and what has not arrived. */
  review: ReviewSession | undefined = $state.raw()

  /** How many decisions did not arrive, for the server did not answer. */
  get unsent(): number {
    return this.review?.unsent ?? 0
  }

  /** Whether the server does not have all of them yet. */
  get isUnsaved(): boolean {
    return this.unsent + (this.review?.writes.waiting ?? 0) > 0
  }
}
