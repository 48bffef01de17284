import type { Act } from '@volgens/shapes'

/**
 * What can follow a cue as its content:
 * quote (“…”, zei X), clause (zegt dat …, zegt: …), question (vraagt of …), infinitive (belooft te …),
 * accusative (wants X to leave: the object is in the content, as in "urged X to leave"; not: vroeg X te gaan),
 * object (eist opheldering), party (that object may be a person or a group: prijst de verpleegkundigen), parenthetical (…, zegt X, …), prepositional (pleit voor …; see `preposition`),
 * naming (noemt X Y; with `preposition` bestempelt X als Y), charge (beschuldigt X van Y: the party is in the content).
 * voiced and written are no contents but say who may be the voice: one that can speak (dreigt te staken; not: de dijk
 * dreigt te breken), a text or a body (the report shows that; not: the broken glass shows that).
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'accusative'
  | 'object'
  | 'party'
  | 'parenthetical'
  | 'prepositional'
  | 'naming'
  | 'charge'
  | 'voiced'
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
