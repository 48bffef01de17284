import type { Act, Span } from '@volgens/shapes'
import type { Cue } from '../words/cue.ts'
import type { VoiceKind } from './situation.ts'

/** A statement before it has an id: what a rule proposes. Spans are in the report's text. */
export interface Draft {
  /** Id of the rule that made it. */
  readonly rule: string
  readonly act: Act
  readonly source: readonly Span[]
  readonly voice: VoiceKind
  /** `quoted`: the cue stands inside somebody's quotation. */
  readonly place: 'open' | 'quoted'
  /** See `Calibration`. */
  readonly manner: 'denying' | 'spoken' | 'other'
  readonly unsaid: Unsaid
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The report names nobody. */
  readonly anonymous: boolean
  /** No cue of its own; the voice is inferred. */
  readonly implicit: boolean
  readonly negated: boolean
  /** The row of the lexicon that knows the cue, where it is a verb or predicate. */
  readonly entry?: Cue
  /** Whom the source speaks to, without a preposition. */
  readonly addressee?: readonly Span[]
  /** Where the source spoke, what carried it, with preposition: in een toespraak, in een brief. */
  readonly occasion?: readonly Span[]
  readonly medium?: readonly Span[]
  /** Auxiliaries that leave open whether it was said: zou, kan, may. */
  readonly modality?: readonly Span[]
  /** The report's reserve. */
  readonly caveat?: readonly Span[]
}

/**
 * How many words of the sentence that the cue stands in (the content, where there is no cue) are in no part of the
 * draft: all of them, those in front of its first word, those behind its content.
 */
interface Unsaid {
  readonly all: number
  readonly before: number
  readonly behind: number
}

/** A draft as a rule makes it: where it stands is found afterwards. */
export type Proposal = Omit<Draft, 'place' | 'manner' | 'unsaid'>
