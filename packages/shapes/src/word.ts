import type { Token } from './text.ts'

/** A token with its syntax (Universal Dependencies v2). */
export interface Word extends Token {
  readonly form: string
  /** Separable verbs joined: "kondigde … aan" has aankondigen. */
  readonly lemma: string
  readonly upos: string
  /** `Number=Sing|Tense=Past`, or the empty string. */
  readonly feats: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Relation with its subtype: `nsubj:pass`. */
  readonly deprel: string
}
