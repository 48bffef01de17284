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

/** What a word tells of the name beside it. */
export type PlaceWordKind =
  /** a preposition of where something is or goes: in, naar, near. */
  | 'location'
  /** a preposition of a party: met, tegen, against. */
  | 'counterpart'
  /** van, of. */
  | 'owner'
  /** a preposition between a noun and its own name: the city OF X. */
  | 'apposing'
  /** a noun that the name of a town may follow: de stad X. */
  | 'settlement'
  /** one that the name of a region may follow: de provincie X. */
  | 'area'
  /** a noun for what lies in a town: vliegveld. */
  | 'site'
  /** a noun whose place is part of its name: Universiteit van X. */
  | 'body'
  /** stands before a name: Oost-X. */
  | 'compass'
  /** stands behind one: X-Zuid. */
  | 'district'
  /** a folded name that more often means something else: Best. */
  | 'lookalike'
  /** a verb that tells of a town itself: liggen, tellen. */
  | 'stative'
  /** a capital whose name stands for a union of countries: Brussel. */
  | 'union-seat'
