import type { Reading } from '@volgens/shapes'

type Actor = Reading['actors'][number]
type Time = Reading['times'][number]
type Place = Reading['places'][number]
type Event = Reading['events'][number]

/** What the tables below the statements say themselves, in one language; headings in the order of the columns. */
export interface LayerWords {
  readonly actors: readonly [string, string, string, string]
  readonly namings: readonly [string, string, string, string]
  readonly figures: readonly [string, string, string, string, string]
  readonly times: readonly [string, string, string]
  readonly places: readonly [string, string, string, string]
  readonly events: readonly [string, string, string, string, string, string, string, string]
  readonly kinds: Readonly<Record<Actor['kind'], string>>
  readonly reasons: Readonly<Record<NonNullable<Time['reason']>, string>>
  readonly precisions: Readonly<Record<Place['precision'], string>>
  /** Why a place has no country. */
  readonly missing: Readonly<Record<NonNullable<Place['missing']>, string>>
  readonly types: Readonly<Record<Event['type'], string>>
  readonly modes: Readonly<Record<Event['mode'], string>>
  readonly about: (value: string) => string
  readonly between: (low: string, high: string) => string
  readonly atLeast: (low: string) => string
  readonly atMost: (high: string) => string
  readonly noNumber: string
}

/** Captions come first in each row of headings. */
export const dutchLayers: LayerWords = {
  actors: ['Wie er voorkomen', 'Naam', 'Soort', 'Keer genoemd'],
  namings: ['Wie noemt wie hoe', 'Wie', 'Noemt het', 'Wie of wat'],
  figures: ['Cijfers', 'Woorden', 'Waarde', 'Wat er geteld is', 'Volgens'],
  times: ['Tijden', 'Woorden', 'Datum (EDTF)'],
  places: ['Plaatsen', 'Naam', 'Land', 'Nauwkeurigheid'],
  events: ['Gebeurtenissen', 'Soort', 'Wie', 'Wie of wat', 'Wijze', 'Volgens', 'Plaats', 'Tijd'],
  kinds: { person: 'persoon', organization: 'organisatie', state: 'staat', group: 'groep' },
  reasons: {
    'no-publication-date': 'datum van het bericht onbekend',
    'no-date-in-focus': 'geen datum om van te tellen',
    'no-such-date': 'die datum bestaat niet',
    'weekday-disagrees': 'weekdag en datum kloppen niet',
    'ambiguous-date': 'kan meer dan één datum zijn',
  },
  precisions: { site: 'plek', city: 'stad', region: 'streek', country: 'land' },
  missing: {
    area: 'een gebied',
    several: 'meer landen of geen',
    ambiguous: 'meer plaatsen heten zo',
    unknown: 'onbekend',
  },
  types: {
    AGREE: 'akkoord',
    CONSULT: 'overleg',
    SUPPORT: 'steun',
    COOPERATE: 'samenwerking',
    AID: 'hulp',
    YIELD: 'wijken',
    CONCEDE: 'toegeven',
    REQUEST: 'verzoek',
    ACCUSE: 'beschuldiging',
    REJECT: 'afwijzing',
    THREATEN: 'dreiging',
    PROTEST: 'protest',
    SANCTION: 'sanctie',
    MOBILIZE: 'mobilisatie',
    COERCE: 'dwang',
    ASSAULT: 'geweld',
  },
  modes: {
    happened: 'gebeurd',
    ongoing: 'gaande',
    planned: 'gepland',
    ordered: 'bevolen',
    threatened: 'gedreigd',
    possible: 'mogelijk',
    denied: 'ontkend',
  },
  about: (value) => `ongeveer ${value}`,
  between: (low, high) => `${low} tot ${high}`,
  atLeast: (low) => `minstens ${low}`,
  atMost: (high) => `hoogstens ${high}`,
  noNumber: 'geen getal',
}

export const englishLayers: LayerWords = {
  actors: ['Actors', 'Name', 'Kind', 'Mentions'],
  namings: ['Who calls whom what', 'Who', 'Calls it', 'Whom or what'],
  figures: ['Figures', 'Words', 'Value', 'What is counted', 'According to'],
  times: ['Times', 'Words', 'Date (EDTF)'],
  places: ['Places', 'Name', 'Country', 'Precision'],
  events: ['Events', 'Type', 'Who', 'Whom or what', 'Mode', 'According to', 'Place', 'Time'],
  kinds: { person: 'person', organization: 'organization', state: 'state', group: 'group' },
  reasons: {
    'no-publication-date': 'date of the report unknown',
    'no-date-in-focus': 'no date to count from',
    'no-such-date': 'there is no such date',
    'weekday-disagrees': 'weekday and date disagree',
    'ambiguous-date': 'may be more than one date',
  },
  precisions: { site: 'site', city: 'city', region: 'region', country: 'country' },
  missing: {
    area: 'an area',
    several: 'several countries or none',
    ambiguous: 'several places have this name',
    unknown: 'unknown',
  },
  types: {
    AGREE: 'agree',
    CONSULT: 'consult',
    SUPPORT: 'support',
    COOPERATE: 'cooperate',
    AID: 'aid',
    YIELD: 'yield',
    CONCEDE: 'concede',
    REQUEST: 'request',
    ACCUSE: 'accuse',
    REJECT: 'reject',
    THREATEN: 'threaten',
    PROTEST: 'protest',
    SANCTION: 'sanction',
    MOBILIZE: 'mobilize',
    COERCE: 'coerce',
    ASSAULT: 'assault',
  },
  modes: {
    happened: 'happened',
    ongoing: 'ongoing',
    planned: 'planned',
    ordered: 'ordered',
    threatened: 'threatened',
    possible: 'possible',
    denied: 'denied',
  },
  about: (value) => `about ${value}`,
  between: (low, high) => `${low} to ${high}`,
  atLeast: (low) => `at least ${low}`,
  atMost: (high) => `at most ${high}`,
  noNumber: 'no number',
}
