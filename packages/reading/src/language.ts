import type { LabelConcept } from '@volgens/shapes'
import type { AttributionWord } from './words/attribution-word.ts'
import type { Calibration } from './words/calibration.ts'
import type { Circumstance } from './words/circumstance.ts'
import type { CountedKind } from './words/counted-word.ts'
import type { Cue } from './words/cue.ts'
import type { EventWord, EventWordKind } from './words/event-word.ts'
import type { FigureWord } from './words/figure-word.ts'
import type { GrammarWordKind } from './words/grammar-word.ts'
import type { NamingWordKind } from './words/naming-word.ts'
import type { PeopleNoun, Pronoun } from './words/people-word.ts'
import type { CountryWord, PlaceName, PlaceWordKind } from './words/place-word.ts'
import type { TimeWord } from './words/time-word.ts'

/**
 * What a language fills in. One object a language (`dutch`, `english`), the same files in each folder; the
 * contract test (`language.contract.ts`) runs for all. Stages take the part they need and name no language.
 */
export interface Language {
  /** BCP 47: `nl`. */
  readonly code: string
  /** What it is called, by interface language: `{ nl: 'Nederlands', en: 'Dutch' }`. */
  readonly names: Readonly<Record<string, string>>
  /** Folder with model.onnx and labels.json. */
  readonly model: URL
  readonly orthography: Orthography
  /** In a main clause the finite verb comes second, whatever comes first: "de verhalen ontkent de minister". */
  readonly verbSecond: boolean
  readonly lexicon: Lexicon
  /** ISO 3166 codes of the countries whose towns its reports name without saying where they are. */
  readonly homeCountries: readonly string[]
}

/** How the language is written: what the text stage must know. */
export interface Orthography {
  /** With their full stop, as written: `drs.` → whether a sentence may end there (`etc.`) or hardly (`drs.`). */
  readonly abbreviations: ReadonlyMap<string, { readonly endsSentence: boolean }>
  /** Words that begin or end with an apostrophe, lower case, straight: `'s`, `'t`, `'n`. */
  readonly apostropheWords: ReadonlySet<string>
  /**
   * Where a written word is several syntactic words: offsets inside it, ascending.
   * "don't" → [2]; "President's" → [9]; Dutch gives [] for all.
   */
  readonly split: (word: string) => readonly number[]
  readonly decimal: ',' | '.'
  /** How dates are written. */
  readonly dates: {
    /** "7 januari", "January 7"; with both, digits that may be either (3/4/2022) have no value. */
    readonly orders: readonly ('day-month' | 'month-day')[]
    /** Months and weekdays have a capital: "march" is a verb. */
    readonly capitals: boolean
  }
}

/** Closed sets and word lists; every list comes from a table in lexicon/*.tsv. */
export interface Lexicon {
  readonly cues: readonly Cue[]
  /** Words around a cue: where, through what and with what reserve something was said. */
  readonly circumstances: readonly Circumstance[]
  readonly attributionWords: readonly AttributionWord[]
  /** Closed-class words by what they do, lower case (grammar-words.tsv: form, kind, source, note). */
  readonly grammarWords: Readonly<Record<GrammarWordKind, ReadonlySet<string>>>
  /** Words around labels by what they do, lower case (naming-words.tsv: form, kind, source, note). */
  readonly namingWords: Readonly<Record<NamingWordKind, ReadonlySet<string>>>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** Words that tell what a number is: figure-words.tsv. */
  readonly figureWords: readonly FigureWord[]
  /** 1–12 and 1–7 (Monday is 1). */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** The other words that times are made of (time-words.tsv: form, kind, value). */
  readonly timeWords: readonly TimeWord[]
  readonly pronouns: readonly Pronoun[]
  readonly titles: ReadonlySet<string>
  /** Nouns for things that one follows rather than hears: regel, wet, planning, norm. */
  readonly normNouns: ReadonlySet<string>
  /** Nouns for people, bodies and texts that can speak, beside names: woordvoerder, ministerie, rapport. */
  readonly voiceNouns: ReadonlyMap<string, 'person' | 'group' | 'body' | 'text'>
  /** Countries with their adjectives and inhabitants: what places and actors resolve by. */
  readonly countries: readonly CountryWord[]
  /** What the language itself calls cities, and regions, waters and continents whatever they are called elsewhere. */
  readonly placeNames: readonly PlaceName[]
  /** Words that tell a place from what looks like one, lower case (place-words.tsv). */
  readonly placeWords: Readonly<Record<PlaceWordKind, ReadonlySet<string>>>
  /** Letters by which it writes Cyrillic names → those of the gazetteer: `oe` → u, `sj` → sh. Empty where they agree. */
  readonly romanisation: ReadonlyMap<string, string>
  /** First names, lower case, with the gender of who bears them. */
  readonly givenNames: ReadonlyMap<string, 'feminine' | 'masculine' | 'any'>
  /** Words that make a name an organisation's: bv, universiteit, united; lower case. */
  readonly organizationWords: ReadonlySet<string>
  /** Nouns for people: their gender, and the noun that stands for all that mean the same group (demonstrant, betoger). */
  readonly peopleNouns: ReadonlyMap<string, PeopleNoun>
  /** What is counted, and what befalls who is counted (counted.tsv): lemma → concept or fate, by kind. */
  readonly counted: Readonly<Record<CountedKind, ReadonlyMap<string, string>>>
  /** What kind of people or events labels are for (label-concepts.tsv): lemma → one word for all languages. */
  readonly labelConcepts: ReadonlyMap<string, LabelConcept>
  /** How often each rule was right, by situation: what a confidence is made of. */
  readonly calibration: readonly Calibration[]
  /** Verbs and nouns that tell an event, with its type and who is who. */
  readonly events: readonly EventWord[]
  /** What the words around an event do: kinds of parties, modes, light verbs; lower case. */
  readonly eventWords: Readonly<Record<EventWordKind, ReadonlySet<string>>>
}
