import type { LabelConcept, Span } from '@volgens/shapes'

/** A naming before it has an id: what a rule finds. Spans are in the report's text. */
export interface NamingDraft {
  /** Id of the row in naming-rules.ts that made it. */
  readonly rule: string
  /** None where the report itself says it, or names nobody. */
  readonly namer: readonly Span[]
  /** None where the report does not say what is named beside the label. */
  readonly named: readonly Span[]
  readonly label: readonly Span[]
  readonly quoted: boolean
  /** Lemma of the label's head, lower case. */
  readonly head: string
  /** What such words are for. */
  readonly concept: LabelConcept | undefined
}
