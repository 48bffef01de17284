import { answerOf, api, type Schemas } from '../../api/client.ts'

type Job = Schemas['Job']

const NONE: { readonly items: Job[] } = { items: [] }

/** Milliseconds; a browser asks again by itself only where the connection broke, not where it was refused. */
const AGAIN_AFTER = 3000

/** What is being added to a dossier, as far as it is at this moment; also what was begun elsewhere or before. */
export class DossierJobs {
  #jobs = $state.raw<readonly Job[]>([])
  #lost = $state.raw<ReadonlySet<number>>(new Set())
  readonly #streams = new Map<number, EventSource>()
  readonly #onEnd: () => void

  /** onEnd: a job has ended, and the dossier has changed. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
  }

  /** Those under way, and those that ended since the page was opened; the last one first. */
  get all(): readonly Job[] {
    return this.#jobs
  }

  /** Whether the server stopped telling of a job; the browser goes on asking. */
  isLost(id: number): boolean {
    return this.#lost.has(id)
  }

  /** Begins with a dossier: shows what is under way in it. */
  async open(dossier: number): Promise<void> {
    this.close()
    const query = { dossier, limit: 100 }
    // Where it can't be asked, the page itself says so.
    const { items } = await answerOf(api.GET('/v1/jobs', { params: { query } })).catch(() => NONE)
    for (const job of items.reverse()) if (job.endedAt === undefined) this.show(job)
  }

  /** Shows a job and follows it to its end. */
  show(job: Job): void {
    this.#put(job)
    if (job.endedAt === undefined && !this.#streams.has(job.id)) this.#listen(job.id)
  }

  /** Stops a job; what was added stays. */
  async stop(id: number): Promise<void> {
    const call = api.DELETE('/v1/jobs/{id}', { params: { path: { id } } })
    await answerOf(call).then(
      (job) => this.#put(job),
      () => this.#setLost(id, true),
    )
  }

  /** Takes one that has ended out of sight. */
  hide(id: number): void {
    this.#jobs = this.#jobs.filter((job) => job.id !== id)
  }

  /** Listens to nothing any more. */
  close(): void {
    for (const stream of this.#streams.values()) stream.close()
    this.#streams.clear()
    this.#jobs = []
  }

  #listen(id: number): void {
    const stream = new EventSource(`/v1/jobs/${id}/events`)
    this.#streams.set(id, stream)
    stream.addEventListener('job', ({ data }) => this.#hear(JSON.parse(data as string) as Job))
    stream.addEventListener('error', () => {
      this.#setLost(id, true)
      if (stream.readyState !== EventSource.CLOSED) return
      setTimeout(() => this.#streams.get(id) === stream && this.#listen(id), AGAIN_AFTER)
    })
  }

  #hear(job: Job): void {
    this.#setLost(job.id, false)
    this.#put(job)
    if (job.endedAt === undefined) return
    // Else the browser asks again, and hears the same.
    this.#streams.get(job.id)?.close()
    this.#streams.delete(job.id)
    this.#onEnd()
  }

  #put(job: Job): void {
    const isKnown = this.#jobs.some(({ id }) => id === job.id)
    this.#jobs = isKnown
      ? this.#jobs.map((each) => (each.id === job.id ? job : each))
      : [job, ...this.#jobs]
  }

  #setLost(id: number, isLost: boolean): void {
    if (this.#lost.has(id) === isLost) return
    const others = [...this.#lost].filter((each) => each !== id)
    this.#lost = new Set(isLost ? [...others, id] : others)
  }
}
