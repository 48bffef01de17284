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

/** What must stand beside an ambiguous word for it to be an event. */
export type EventNeed =
  /** a party that acts. */
  | 'actor'
  /** a party that it is done to; without this and actor, one of the two. */
  | 'recipient'
  /** something that it is about. */
  | 'object'
  /** somebody armed somewhere in the event. */
  | 'force'
  /** somebody or something armed that acts. */
  | 'actor-force'
  /** the same, to whom it is done. */
  | 'recipient-force'
  /** the same, that it is about. */
  | 'object-force'
  /** a state, a force, a crowd, somebody in office or a name among its parties. */
  | 'public'
  /** an actor that is more than one, who met. */
  | 'several'
  /** no sport, arts or trade in the sentence. */
  | 'field'
  /** no disaster or accident in the sentence, which kills as well. */
  | 'deed'
  /** nothing but that it takes place: a noun that implies its actors (protest). */
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
  /** what hurts people and is nobody’s deed: flood, crash. */
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
