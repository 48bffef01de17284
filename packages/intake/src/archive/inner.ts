import type { Refused, Source } from '../article.ts'
import type { KnownType } from '../kind/kinds.ts'
import type { Budget } from './budget.ts'

/** Something that an archive holds; its chunks can be read once, before the next is taken. */
export interface Inner extends Source {
  /** What goes for its name where the ending says something. */
  readonly hint?: string
  /** Kinds that are meant; the others are passed over without a word. */
  readonly only?: ReadonlySet<KnownType>
}

/** Takes an archive apart. Throws VolgensError where it can't go on. */
export type Unpack = (archive: Packed, budget: Budget) => AsyncGenerator<Inner | Refused>

/** An archive as it is given. */
export interface Packed extends Inner {
  /** Its bytes from the beginning, once. */
  readonly whole: AsyncIterable<Uint8Array>
}
