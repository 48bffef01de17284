import type { Act } from '@volgens/shapes'

/** What can follow a cue as its content; voiced and written are no contents but say who may be the voice. */
export type Frame =
  /** “…”, zei X. */
  | 'quote'
  /** zegt dat …, zegt: …. */
  | 'clause'
  /** vraagt of …. */
  | 'question'
  /** belooft te …. */
  | 'infinitive'
  /** wants X to leave: the object is in the content, as in "urged X to leave"; not: vroeg X te gaan. */
  | 'accusative'
  /** eist opheldering. */
  | 'object'
  /** that object may be a person or a group: prijst de verpleegkundigen. */
  | 'party'
  /** …, zegt X, …. */
  | 'parenthetical'
  /** pleit voor …; see `prepositions`. */
  | 'prepositional'
  /** noemt X Y; with one of `prepositions` bestempelt X als Y. */
  | 'naming'
  /** beschuldigt X van Y: the party is in the content. */
  | 'charge'
  /** the voice is one that can speak: dreigt te staken; not: de dijk dreigt te breken. */
  | 'voiced'
  /** the voice is a text or a body: the report shows that; not: the broken glass shows that. */
  | 'written'

/**
 * A word, or a word with fixed companions, that attributes. evidence: a verb whose voice is the noun behind one of its
 * prepositions: in de brief staat dat, uit cijfers blijkt dat.
 */
export interface Cue {
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'adjective' | 'evidence'
  /** Lower-case forms that must stand among its dependents: `van de hand` (wijzen), `laten` (weten), `van mening` (zijn). */
  readonly companions: readonly string[]
  readonly act: Act
  /** `negative`: the cue denies its content (ontkennen); `open`: it asks (vragen). */
  readonly polarity: 'positive' | 'negative' | 'open'
  readonly frames: ReadonlySet<Frame>
  /** Prepositions of the frames prepositional and naming: `voor`, `als`; lower case. */
  readonly prepositions: readonly string[]
}
