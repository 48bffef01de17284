/** A rule in a situation: how many of the statements found were right, on the set that calibration.tsv names. */
export interface Calibration {
  readonly rule: string
  /** Whether the cue stands inside somebody's quotation. */
  readonly place: 'open' | 'quoted'
  /** denying: the cue denies its content (rejects); spoken: it can carry a quotation (says); other: wants, a noun, a word. */
  readonly manner: 'denying' | 'spoken' | 'other'
  readonly voice: string
  readonly right: number
  readonly found: number
}
