/** One way in which words are read as a place. */
export interface PlaceRule {
  /** What a place's `rule` names. */
  readonly id: string
  /** Why it is a place, in words. */
  readonly because: string
  /** {P place} marked; read by the test of each language from its own cases. */
  readonly example: string
  /** Looks alike and must not be read. */
  readonly counterExample: string
}

/** Every rule of places; each language has sentences for them in languages/<code>/cases/places.tsv. */
export const PLACE_RULES: readonly PlaceRule[] = [
  {
    id: 'country',
    because: 'the words name a country',
    example: 'De grens met {P Kazachstan} is dicht.',
    counterExample: 'De Russische grens is dicht.',
  },
  {
    id: 'area',
    because: 'the words name a region, continent, union or water',
    example: 'Het onweert in {P Twente}.',
    counterExample: 'De Bank of England verlaagt de rente.',
  },
  {
    id: 'located',
    because: 'a preposition of place or a noun for a town stands before the name',
    example: 'In {P Almaty} bleef het rustig.',
    counterExample: 'De Universiteit van Amsterdam sluit.',
  },
  {
    id: 'known',
    because: 'the name is that of a well-known city and of nobody in the report',
    example: 'De burgemeester van {P Genua} treedt af.',
    counterExample: 'Moskou zegt dat het niet zo is.',
  },
  {
    id: 'site',
    because: 'a noun for a site stands with the name of its town',
    example: '{P Het vliegveld van Almaty} is gesloten.',
    counterExample: 'De burgemeester van Almaty is weg.',
  },
  {
    id: 'dateline',
    because: 'the report is dated from there',
    example: '{P GENUA} - De brug is dicht.',
    counterExample: 'ANP - De brug is dicht.',
  },
  {
    id: 'so-called',
    because: 'a noun for a town or region stands before a name that no gazetteer has',
    example: 'In het dorp {P Jukoe} brak brand uit.',
    counterExample: 'In het rapport Jukoe staat niets.',
  },
]
