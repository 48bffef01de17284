/** One way in which a report tells an event. */
export interface EventRule {
  /** What an event's `rule` names. */
  readonly id: string
  /** Why the event is there, in words. */
  readonly because: string
  /** {T trigger}, {A actor}, {R recipient}, {O object} marked. */
  readonly example: string
  /** Looks alike and must not be read by this rule. */
  readonly counterExample: string
}

/** Every rule that tells an event; each language has cases for each in languages/<code>/cases/events.tsv. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    id: 'verb-active',
    because: 'a verb of the lexicon has a party for its subject or its object',
    example: '{A De politie} {T arresteerde} {R twee betogers}.',
    counterExample: 'De regen teisterde het dorp.',
  },
  {
    id: 'verb-passive',
    because: 'a verb of the lexicon in the passive, with its agent or the party it was done to',
    example: '{R Twee betogers} werden {T gearresteerd} door {A de politie}.',
    counterExample: 'De film werd in Polen geschoten.',
  },
  {
    id: 'noun-parties',
    because: 'a noun for an event names who did it or to whom it was done',
    example: '{T de arrestatie} van {R de oppositieleider}',
    counterExample: 'de aanval op het record',
  },
  {
    id: 'noun-carried',
    because: 'a verb carries the noun for the event, and its subject is the actor',
    example: '{A Het leger} voerde een {T aanval} uit op {R de rebellen}.',
    counterExample: 'De spits voerde een aanval uit.',
  },
  {
    id: 'noun-occurs',
    because: 'a noun that implies its actors is said to have taken place',
    example: 'In de hoofdstad braken {T protesten} uit.',
    counterExample: 'Het protest staat in de krant.',
  },
  {
    id: 'ordered-force',
    because: 'force is ordered: coercion by who orders it, as long as nobody is said to be hurt',
    example: '{A De president} gaf bevel het {O vuur} te {T openen}.',
    counterExample: 'De soldaten openden het vuur.',
  },
  {
    id: 'announced-force',
    because: 'somebody says that force will be used and names no other who will use it: a threat',
    example: '{A De generaal} zei dat {R de rebellen} zullen worden {T vernietigd}.',
    counterExample: 'De generaal zei dat de rebellen zijn vernietigd.',
  },
]
