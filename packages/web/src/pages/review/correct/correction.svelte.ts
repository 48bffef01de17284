import type { Schemas } from '../../../api/client.ts'
import type { Item } from '../decision-made.svelte.ts'
import { patchBetween, type JsonObject } from './merge-patch.ts'
import { markedParts, PARTS, spansOf, withSpans, type PartName } from './parts.ts'
import {
  joinSpans,
  moveEdge,
  sentencesAround,
  spanOver,
  wordSpans,
  type Edge,
  type Span,
} from './word-spans.ts'

/** An item while somebody corrects it: its words are moved, its fields changed; nothing is saved before they say so. */
export class Correction {
  readonly item: Item
  readonly reading: Schemas['Reading']
  /** As it is to be. */
  body: JsonObject = $state.raw({})
  name: PartName = $state('content')
  /** The word that was chosen first, while the last one is not. */
  first: Span | undefined = $state.raw()
  isAdding = $state(false)
  /** How many sentences around it are shown. */
  around = $state(1)

  constructor(item: Item, reading: Schemas['Reading'], draft: JsonObject = item.body) {
    this.item = item
    this.reading = reading
    this.body = draft
    this.name = this.parts[0]?.name ?? 'content'
  }

  get parts() {
    return PARTS[this.item.kind]
  }

  get part() {
    const part = this.parts.find(({ name }) => name === this.name) ?? this.parts[0]
    if (part === undefined) throw new RangeError(`no parts of ${this.item.kind}`)
    return part
  }

  /** The words of the chosen part. */
  readonly spans = $derived.by(() => spansOf(this.body, this.part))
  readonly marks = $derived.by(() => markedParts(this.item.kind, this.body))
  readonly patch = $derived.by(() => patchBetween(this.item.body, this.body))
  readonly range = $derived.by<Span>(() => {
    const { start, text } = this.item.sentence
    const whole = this.marks.reduce<Span>(
      (all, { span }) => spanOver(all, span),
      [start, start + text.length],
    )
    return sentencesAround(this.reading.sentences, whole, this.around)
  })
  readonly words = $derived.by(() =>
    wordSpans(this.reading.report.text.slice(...this.range), this.range[0]),
  )

  /** Goes on with another part. */
  turnTo(name: PartName): void {
    this.name = name
    this.first = undefined
    this.isAdding = false
  }

  /** The first word of the part, then its last; a piece that is added leaves the others. */
  choose(word: Span): void {
    if (this.first === undefined) {
      this.first = word
      return
    }
    const span = spanOver(this.first, word)
    this.first = undefined
    this.#put(this.isAdding ? [...this.spans, span] : [span])
    this.isAdding = false
  }

  move(index: number, edge: Edge, by: 1 | -1): void {
    this.#put(
      this.spans.map((span, i) => (i === index ? moveEdge(span, edge, by, this.words) : span)),
    )
  }

  remove(index: number): void {
    this.#put(this.spans.filter((_, i) => i !== index))
  }

  /** Other fields: undefined takes one away. */
  change(fields: Readonly<Record<string, unknown>>): void {
    const entries = Object.entries({ ...this.body, ...fields })
    this.body = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }

  #put(spans: readonly Span[]): void {
    this.body = withSpans(this.body, this.part, joinSpans(spans))
  }
}
