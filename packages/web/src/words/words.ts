import type { dutch } from './nl.ts'

/** The texts of the interface; Dutch is the first, every other language has the same (`words.test.ts`). */
export type Words = Widened<typeof dutch>

/** 'Dossiers' → string; functions keep what they take. */
type Widened<Shape> = Shape extends string
  ? string
  : Shape extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Shape]: Widened<Shape[Key]> }
