import type { EventType } from '@volgens/shapes'

/** A word, or a word with fixed companions, that tells an event (a row of events.tsv). */
export interface EventWord {
  readonly lemma: string
  readonly kind: 'verb' | 'noun'
  /** Forms or lemmas that must stand among its dependents: `de hand van` (wijzen), `down` (crack). */
  readonly companions: readonly string[]
  /** One of PLOVER's sixteen. */
  readonly type: EventType
  /** Where the party it is done to stands: `obj`, `nsubj` (sneuvelen), `iobj`, `poss` (his arrest) or prepositions. */
  readonly recipient: readonly string[]
  /** Where the thing it is about stands: `obj`, `clause` or prepositions. */
  readonly object: readonly string[]
  readonly needs: ReadonlySet<EventNeed>
}

/**
 * What must stand beside an ambiguous word for it to be an event. actor, recipient: a party in that place (without
 * either, one of the two); object: something in that place; force: somebody armed somewhere in the event;
 * actor-force, recipient-force, object-force: somebody or something armed in that place; public: a state, a force, a
 * crowd, somebody in office or a name among its parties; several: an actor that is more than one, who met; field: no
 * sport, arts or trade in the sentence; deed: no disaster or accident in it, which kills as well;
 * self: a noun that implies its actors (protest), which needs only be said to take place.
 */
export type EventNeed =
  | 'actor'
  | 'recipient'
  | 'object'
  | 'force'
  | 'actor-force'
  | 'recipient-force'
  | 'object-force'
  | 'public'
  | 'several'
  | 'field'
  | 'deed'
  | 'self'

/** What a word near an event does. */
export type EventWordKind =
  /** somebody armed or in uniform: police, rebel. */
  | 'force'
  /** what is sent or used to fight: tank, missile. */
  | 'arms'
  /** states and their organs: government, ministry. */
  | 'state'
  /** people in the street: protester. */
  | 'crowd'
  /** who holds office: president. */
  | 'leader'
  /** others whom something can be done to: civilian, village. */
  | 'people'
  /** tells that the sentence is about sport, arts or trade. */
  | 'field'
  /** what hurts people and is nobody's deed: flood, crash. */
  | 'disaster'
  /** orders what follows: bevelen. */
  | 'order'
  /** plans it: willen, aankondigen, gepland. */
  | 'plan'
  /** leaves it open: kunnen, overwegen, mogelijk. */
  | 'possible'
  /** demands it: moeten. */
  | 'must'
  /** makes a future: zullen. */
  | 'future'
  /** keeps it from happening: weigeren, voorkomen. */
  | 'averted'
  /** tells that the noun in its subject took place: uitbreken. */
  | 'occurs'
  /** gives the noun in its object its own subject for an actor: uitvoeren. */
  | 'light'
  /** a preposition before who acts: door. */
  | 'agent'
  /** a preposition before all who act: tussen. */
  | 'between'
  /** an auxiliary of what still goes on: worden, being. */
  | 'lasting'
  /** an auxiliary that makes a passive of the participle of a verb with an object: zijn, be. */
  | 'passive'
  /** opens a clause of what has not happened yet: totdat. */
  | 'until'
