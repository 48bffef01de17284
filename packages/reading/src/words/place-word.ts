/** A word for a country, as written: Rusland, Russische, Rus. An adjective or inhabitant is a link, not a place. */
export interface CountryWord {
  readonly form: string
  readonly kind: 'name' | 'adjective' | 'inhabitant'
  /** ISO 3166 codes; several where the word alone does not tell (Korea, Congolese). */
  readonly countries: readonly string[]
}

/**
 * A name as the language writes it. city: `name` and country are a row of the gazetteer (Moskou → Moscow, RU); a site
 * stands for who sits there unless something is in it (het Kremlin).
 */
export interface PlaceName {
  readonly form: string
  readonly kind: 'city' | 'region' | 'continent' | 'union' | 'water' | 'site'
  /** In English, or as the gazetteer has it. */
  readonly name: string
  /** ISO 3166 codes; none where it lies in several countries or in none. */
  readonly countries: readonly string[]
}

/**
 * location: prepositions of where something is or goes (in, naar, near); counterpart: prepositions of a party (met,
 * tegen, against); owner: van, of; apposing: a preposition between a noun and its own name (the city of X); settlement,
 * area: nouns that a name may follow (de stad X, de provincie X); site: nouns for what lies in a town
 * (vliegveld); body: nouns whose place is part of their name (Universiteit van X); compass: what precedes a name
 * (Oost-X); district: what follows it (X-Zuid); lookalike: folded names that more often mean something else (Best); stative: verbs
 * that tell of a town itself (liggen, tellen).
 */
export type PlaceWordKind =
  | 'location'
  | 'counterpart'
  | 'owner'
  | 'apposing'
  | 'settlement'
  | 'area'
  | 'site'
  | 'body'
  | 'compass'
  | 'district'
  | 'lookalike'
  | 'stative'
