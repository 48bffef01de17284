import { answerOf, api, ApiFault } from '../../api/client.ts'
import type { Settings } from '../../settings/settings.svelte.ts'
import type { ReportPage } from './report-page.svelte.ts'
import type { Review } from './shapes.ts'

export type Verdict = 'confirm' | 'reject'

/** What was last decided, for the notice that offers to take it back. */
export interface Done {
  readonly id: string
  readonly review: Review
  readonly was: Review
  readonly undone: boolean
  readonly fault?: ApiFault
  /** Number of the decision; undefined where it could not be kept. */
  readonly seq: Promise<number | undefined>
}

/** Decisions on the items of a report: seen at once, kept by the server, taken back with one key. */
export class Reviewing {
  readonly #page: ReportPage
  readonly #settings: Settings
  /** Asks for the report again: whose share is what changes with what is rejected. */
  readonly #again: () => void

  /** Waits for the name of who decides. */
  asking: { readonly id: string; readonly verdict: Verdict } | undefined = $state.raw()
  last: Done | undefined = $state.raw()

  constructor(page: ReportPage, settings: Settings, again: () => void) {
    this.#page = page
    this.#settings = settings
    this.#again = again
  }

  decide(id: string, verdict: Verdict): void {
    const record = this.#page.view.records.get(id)
    if (record === undefined) return
    if (this.#settings.reviewer.trim() === '') {
      this.asking = { id, verdict }
      return
    }
    const review = verdict === 'confirm' ? 'confirmed' : 'rejected'
    const was = this.#page.reviewOf(id)
    this.#show(id, review)
    const seq = this.#keep(record, verdict).then(
      (number) => this.#refresh(was, review, number),
      (fault: unknown) => this.#takeBack(id, review, was, fault),
    )
    this.last = { id, review, was, undone: false, seq }
  }

  /** Who decides gave a name: what waited for it is decided. */
  named(name: string): void {
    this.#settings.reviewer = name.trim()
    const waiting = this.asking
    this.asking = undefined
    if (waiting !== undefined) this.decide(waiting.id, waiting.verdict)
  }

  async undo(): Promise<void> {
    const done = this.last
    if (done === undefined || done.undone || done.fault !== undefined) return
    this.#show(done.id, done.was)
    this.last = { ...done, undone: true }
    const from = await done.seq
    if (from === undefined) return
    try {
      const body = { from, reviewer: this.#settings.reviewer }
      await answerOf(api.POST('/v1/reviews/undo', { body }))
      this.#refresh(done.was, done.review, from)
    } catch (fault) {
      this.#takeBack(done.id, done.was, done.review, fault)
    }
  }

  async #keep(item: number, decision: Verdict): Promise<number> {
    const asked = api.GET('/v1/items/{id}', { params: { path: { id: item } } })
    const tag = (await asked).response.headers.get('ETag') ?? '*'
    const body = { item, decision, reviewer: this.#settings.reviewer }
    const params = { header: { 'if-match': tag } }
    const answer = await answerOf(api.POST('/v1/reviews', { params, body }))
    return answer.decision.seq
  }

  #show(id: string, review: Review): void {
    this.#page.decided = new Map([...this.#page.decided, [id, review]])
  }

  #refresh(was: Review, review: Review, seq: number): number {
    if (was === 'rejected' || review === 'rejected') this.#again()
    return seq
  }

  /** The server did not keep it: what was shown is shown again, with the reason. */
  #takeBack(id: string, review: Review, was: Review, found: unknown): undefined {
    const fault = found instanceof ApiFault ? found : new ApiFault(undefined, found)
    this.#show(id, was)
    this.last = { id, review, was, undone: false, fault, seq: Promise.resolve(undefined) }
  }
}
