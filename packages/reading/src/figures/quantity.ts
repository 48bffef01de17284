import type { NumberFound } from './find-number.ts'

/** How much is told at one place of a sentence, before what it counts is known. */
export interface Quantity {
  readonly first: number
  /** Index of its last word. */
  readonly last: number
  /**
   * number: one value; range: two; vague: dozens, a few; part: a half, two thirds; set aside: digits and words that
   * are no quantity, read so that nothing in them is taken for one ("geen enkele", "one in five").
   */
  readonly kind: 'number' | 'range' | 'vague' | 'determiner' | 'part' | 'set-aside'
  readonly value?: number
  readonly high?: number
  readonly numbers: readonly NumberFound[]
  /** The language's word for "ten or so" (tiental) says itself that it is about. */
  readonly approximate?: boolean
  /** An article that counts, since a count stands beside it: "een dode en drie gewonden". */
  readonly beside?: boolean
  /** The two numbers of a range are joined by a mere dash, as those of a match are. */
  readonly dash?: boolean
}
