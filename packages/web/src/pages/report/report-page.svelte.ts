import type { Router } from '../../routing/router.svelte.ts'
import { layersIn, switched, type Layer } from './layers.ts'
import type { View } from './report-view.ts'
import type { Review, Statement } from './shapes.ts'
import type { Sheet } from './text/draw.ts'
import { keptVoices } from './voices.ts'

/** What a reader looks at in a report. All of it but the pointer is in the address. */
export class ReportPage {
  readonly #router: Router
  readonly #view: () => View

  /** Under the pointer. */
  hovered: string | undefined = $state()
  /** The statement that the keyboard is at. */
  current: string | undefined = $state()
  /** What was decided here and the answer of the server does not yet have. */
  decided: ReadonlyMap<string, Review> = $state.raw(new Map())
  /** All of the text is drawn, also what nobody sees. */
  printing = $state(false)

  readonly view: View = $derived.by(() => this.#view())
  readonly layers = $derived.by(() => layersIn(this.#router.address.query))
  /** Of `?voice=`, where there is such a voice. */
  readonly only = $derived.by(() => {
    const given = this.#router.address.query.get('voice') ?? undefined
    return keptVoices(given, this.view.voices) === undefined ? undefined : given
  })
  readonly kept = $derived.by(() => keptVoices(this.only, this.view.voices))
  /** The item whose card is open: #s3. */
  readonly pinned: string | undefined = $derived.by(() => {
    const { hash } = this.#router.address
    return this.view.items.has(hash) ? hash : undefined
  })
  readonly reviews: ReadonlyMap<string, Review> = $derived.by(
    () => new Map([...this.view.reviews, ...this.decided]),
  )
  /** What stands out in the text. */
  readonly lit: readonly string[] = $derived.by(() =>
    [this.pinned, this.hovered ?? this.current].filter((id) => id !== undefined),
  )
  readonly sheet: Sheet = $derived.by(() => ({
    text: this.view.reading.report.text,
    voices: this.view.voices,
    lanes: this.view.lanes,
    layers: this.layers,
    reviews: this.reviews,
    kept: this.kept,
  }))
  /** Statements that can be gone through: not rejected, and of the voice that the text is read for. */
  readonly statements: readonly Statement[] = $derived.by(() =>
    this.view.reading.statements.filter(({ id }) => !this.isRejected(id) && this.#isKept(id)),
  )

  /** Place of each statement among all, rejected ones included. */
  readonly #order: ReadonlyMap<string, number> = $derived.by(
    () => new Map(this.view.reading.statements.map(({ id }, i) => [id, i])),
  )

  constructor(router: Router, view: () => View) {
    this.#router = router
    this.#view = view
  }

  reviewOf(id: string): Review {
    return this.reviews.get(id) ?? 'open'
  }

  isRejected(id: string): boolean {
    return this.reviewOf(id) === 'rejected'
  }

  pin(id: string): void {
    this.current = this.view.items.get(id)?.kind === 'statement' ? id : this.current
    this.#go(id)
  }

  unpin(): void {
    this.#go(undefined)
  }

  readFor(voice: string | undefined): void {
    this.#router.go(this.addressFor(voice), { replace: true })
  }

  /** The page read for one voice; the card stays open. */
  addressFor(voice: string | undefined): string {
    return this.#router.with({ voice }) + this.#hash(this.pinned)
  }

  switchLayer(layer: Layer): void {
    const layers = switched(this.layers, layer)
    this.#router.go(this.#router.with({ layers }) + this.#hash(this.pinned), { replace: true })
  }

  /** Goes to the next statement (1) or the one before (-1); the card goes along where it is open. */
  move(by: 1 | -1): void {
    const from = this.#order.get(this.pinned ?? '') ?? this.#order.get(this.current ?? '')
    const next = this.statements
      .map(({ id }) => id)
      .filter((id) => from === undefined || by * ((this.#order.get(id) ?? 0) - from) > 0)
      .at(by === 1 ? 0 : -1)
    if (next === undefined) return
    if (this.pinned === undefined) this.current = next
    else this.pin(next)
  }

  #isKept(id: string): boolean {
    const voice = this.view.voices.of.get(id)
    if (this.kept === undefined || this.kept.size === 0) return true
    return voice !== undefined && this.kept.has(voice)
  }

  #go(id: string | undefined): void {
    this.#router.go(this.#router.with({}) + this.#hash(id), { replace: true })
  }

  #hash(id: string | undefined): string {
    return id === undefined ? '' : `#${id}`
  }
}
