import type { Span } from '@volgens/shapes'
import type { Known } from './look-up.ts'

/** A name in the text that is read as a place, before it is known which. */
export interface Mention extends Known {
  readonly span: Span
  /** As it is written, without what makes it a site. */
  readonly name: string
  /** Id of the rule that read it. */
  readonly rule: string
  /** The words say that it is a place: a preposition, a noun for a town. */
  readonly located: boolean
  /** The countries that the words beside it say it lies in; none where they do not. */
  readonly within: readonly string[]
  /** The noun of a site: vliegveld (van Almaty). */
  readonly site?: string
}
