import { SvelteMap } from 'svelte/reactivity'
import { answerOf, api, ApiFault, type Schemas } from '../../api/client.ts'
import { Preloaded } from '../../api/preloaded.svelte.ts'
import { DecisionMade, type Item, type ReviewState, type Verdict } from './decision-made.svelte.ts'
import type { ReviewFilter } from './review-filter.ts'
import { WriteQueue } from './write-queue.svelte.ts'

/** An item as the server has it, with the tag of that state. */
export interface Seen {
  readonly state: Schemas['ItemState']
  readonly tag: string
}

const AT_ONCE = 50
const AHEAD = 3

/** Going through items: what is to be decided, what was decided, and what is on its way to the server. */
export class ReviewSession {
  items: readonly Item[] = $state.raw([])
  /** How many nobody has decided on, and how many somebody has, in any state that the filter may ask for. */
  undecided = $state(0)
  decided = $state(0)
  isLoaded = $state(false)
  fault: ApiFault | undefined = $state.raw()
  /** The last one first. */
  made: readonly DecisionMade[] = $state.raw([])
  readonly writes = new WriteQueue()
  readonly seen: Preloaded<number, Seen> = new Preloaded(askItem, 60)
  readings: Preloaded<string, Schemas['ReportReading']> = $state.raw(readingsIn('nl'))
  readonly #shown = new SvelteMap<number, ReviewState>()
  #filter: ReviewFilter | undefined
  #isWhole = false
  #language: 'nl' | 'en' = 'nl'

  /** language: of why the engine read what it read. */
  speak(language: 'nl' | 'en'): void {
    if (this.#language === language) return
    this.#language = language
    this.readings = readingsIn(language)
  }

  /** How many decisions wait for a server that did not answer. */
  get unsent(): number {
    return this.made.filter(({ fault }) => fault?.code === 'offline').length
  }

  /** The first of the items that a filter lets through. */
  async load(filter: ReviewFilter): Promise<void> {
    this.#filter = filter
    this.isLoaded = false
    this.fault = undefined
    try {
      const waiting = filter.review === 'open' ? undefined : askQueue({ ...filter, review: 'open' })
      const found = await askQueue(filter)
      const { total, decided } = (await waiting) ?? found
      if (this.#filter !== filter) return
      this.items = found.items
      this.undecided = total
      this.decided = decided
      this.#isWhole = found.items.length < AT_ONCE
      this.#shown.clear()
      this.isLoaded = true
    } catch (fault) {
      if (this.#filter === filter) this.fault = asFault(fault)
    }
  }

  /** An item that somebody asks for by its address: it comes first. */
  async open(id: number): Promise<void> {
    try {
      const { state } = await this.seen.want(id)
      if (this.find(id) === undefined) this.items = [state.item, ...this.items]
    } catch (fault) {
      this.fault = asFault(fault)
    }
  }

  find(id: number | undefined): Item | undefined {
    return this.items.find((item) => item.id === id)
  }

  reviewOf({ id, review }: Item): ReviewState {
    return this.#shown.get(id) ?? review
  }

  /** The first that waits for a decision, from a place on and then from the beginning. */
  waitingFrom(place: number): Item | undefined {
    const review = this.#filter?.review
    const waits = (item: Item) => this.reviewOf(item) === review
    return this.items.slice(place).find(waits) ?? this.items.find(waits)
  }

  /** Asks beforehand for what comes next. */
  prepare(place: number): void {
    for (const item of this.items.slice(place, place + AHEAD)) {
      void this.readings.want(item.report.id).catch(() => undefined)
      void this.seen.want(item.id).catch(() => undefined)
    }
    if (place > this.items.length - 10) void this.#more()
  }

  decide(item: Item, verdict: Verdict, reviewer: string): void {
    const made = new DecisionMade(item, verdict, reviewer, this.reviewOf(item))
    this.made = [made, ...this.made]
    this.#show(made.item, made.becomes)
    this.writes.add(() => this.#keep(made))
  }

  /** The last decision that stands; undefined where there is none. */
  get last(): DecisionMade | undefined {
    return this.made.find(({ progress }) => progress === 'waiting' || progress === 'kept')
  }

  undo(made: DecisionMade): void {
    this.#show(made.item, made.was)
    this.writes.add(() => this.#takeBack(made))
    made.progress = 'undone'
  }

  /** Once more what did not arrive. */
  retry(made: DecisionMade): void {
    made.progress = 'waiting'
    made.fault = undefined
    this.#show(made.item, made.becomes)
    this.writes.add(() => this.#keep(made))
  }

  async #keep(made: DecisionMade): Promise<void> {
    const { item, verdict, reviewer } = made
    const { body: _, ...given } = { body: undefined, ...verdict }
    try {
      const { tag } = await this.seen.want(item.id)
      const call = api.POST('/v1/reviews', {
        params: { header: { 'if-match': tag, 'Idempotency-Key': made.key } },
        body: { item: item.id, reviewer, ...given },
      })
      const answer = await answerOf(call)
      const now = (await call).response.headers.get('ETag') ?? '*'
      made.seq = answer.decision.seq
      this.#know(item.id, { state: answer.item, tag: now })
      if (made.progress === 'waiting') made.progress = 'kept'
    } catch (fault) {
      this.#failed(made, asFault(fault))
    }
  }

  async #takeBack(made: DecisionMade): Promise<void> {
    if (made.seq === undefined) return
    const body = { from: made.seq, reviewer: made.reviewer }
    try {
      await answerOf(api.POST('/v1/reviews/undo', { body }))
      this.#know(made.item.id, await this.seen.again(made.item.id))
    } catch (fault) {
      made.progress = 'kept'
      made.fault = asFault(fault)
      this.#show(made.item, made.becomes)
    }
  }

  /** Nothing was written: the item is what it was, or what somebody else made of it meanwhile. */
  #failed(made: DecisionMade, fault: ApiFault): void {
    made.progress = 'failed'
    made.fault = fault
    this.#show(made.item, made.was)
    void this.seen.again(made.item.id).then(
      (seen) => this.#know(made.item.id, seen),
      () => undefined,
    )
  }

  #know(id: number, seen: Seen): void {
    this.seen.set(id, seen)
    const { item } = seen.state
    this.items = this.items.map((each) => (each.id === id ? item : each))
    // What was decided later is shown already, and not yet written.
    if (this.writes.waiting <= 1) this.#show(item, item.review)
  }

  #show(item: Item, review: ReviewState): void {
    const change = Number(review !== 'open') - Number(this.reviewOf(item) !== 'open')
    this.decided += change
    this.undecided -= change
    this.#shown.set(item.id, review)
  }

  async #more(): Promise<void> {
    const [filter, last] = [this.#filter, this.items.at(-1)]
    if (this.#isWhole || filter === undefined || last === undefined) return
    this.#isWhole = true
    try {
      const { items } = await askQueue(filter, last.id)
      if (this.#filter !== filter) return
      const known = new Set(this.items.map(({ id }) => id))
      this.items = [...this.items, ...items.filter(({ id }) => !known.has(id))]
      this.#isWhole = items.length < AT_ONCE
    } catch {
      // Asked again with the next step.
      this.#isWhole = false
    }
  }
}

const askQueue = ({ dossier, kinds, review, order }: ReviewFilter, after?: number) =>
  answerOf(
    api.GET('/v1/reviews/queue', {
      params: {
        query: {
          ...{ review, order, limit: AT_ONCE },
          ...(dossier === undefined ? {} : { dossier }),
          ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
          ...(after === undefined ? {} : { after }),
        },
      },
    }),
  )

const readingsIn = (language: 'nl' | 'en') =>
  new Preloaded((id: string) => askReading(id, language), 6)

async function askReading(id: string, words: 'nl' | 'en') {
  const params = { path: { id }, query: { words } }
  const found = await answerOf(api.GET('/v1/reports/{id}/reading', { params }))
  // The client forgets that a span has two ends.
  return found as Schemas['ReportReading']
}

async function askItem(id: number): Promise<Seen> {
  const call = api.GET('/v1/items/{id}', { params: { path: { id } } })
  const state = await answerOf(call)
  return { state, tag: (await call).response.headers.get('ETag') ?? '*' }
}

const asFault = (fault: unknown) =>
  fault instanceof ApiFault ? fault : new ApiFault(undefined, fault)
