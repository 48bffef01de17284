export interface PeopleNoun {
  readonly gender: 'feminine' | 'masculine' | 'any'
  /** `''` where it stands for itself. */
  readonly group: string
}

export interface Pronoun {
  readonly form: string
  readonly person: 1 | 2 | 3
  readonly number: 'singular' | 'plural' | 'any'
  readonly gender: 'feminine' | 'masculine' | 'neuter' | 'any'
  readonly kind:
    | 'personal'
    | 'possessive'
    | 'demonstrative'
    | 'relative'
    | 'reflexive'
    | 'interrogative'
    | 'indefinite'
}
