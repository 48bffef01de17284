import type { Reading, Span } from '@volgens/shapes'
import type { Tree } from '../syntax/tree.ts'
import type { Pronoun } from '../words/people-word.ts'

export type Kind = Reading['actors'][number]['kind']
export type Gender = 'feminine' | 'masculine' | 'any'

/** What a noun says of whom it stands for: "de Russische president" → president, {russisch}. */
export interface Role {
  readonly lemma: string
  /** Lemmas of the content words below it. */
  readonly modifiers: ReadonlySet<string>
  /** As written, for a reader: "Russische president". */
  readonly words: string
  /** Told by whose they are: "zijn vrouw". */
  readonly related: boolean
}

/** A place in a text where an actor may be spoken of. */
export interface Mention {
  readonly span: Span
  readonly tree: Tree
  /** Its top word, and all its words, ascending. */
  readonly head: number
  readonly words: readonly number[]
  readonly form: 'name' | 'noun' | 'pronoun'
  /** undefined: not to be seen from its own words. */
  readonly kind?: Kind
  readonly plural?: boolean
  readonly gender: Gender
  /** The words of a proper name without titles; [] for other forms. */
  readonly name: readonly string[]
  readonly role?: Role
  /** With an article, a possessive or a demonstrative that says: the one you know. */
  readonly definite: boolean
  /** What a pronoun may be, as the lexicon has it. */
  readonly readings: readonly Pronoun[]
  /** Does what the verb says: its subject. */
  readonly subject: boolean
  /** Index of the outermost quotation that it stands in. */
  readonly quotation?: number
}
