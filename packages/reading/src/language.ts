import type { Act } from '@volgens/shapes'

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
  readonly lexicon: Lexicon
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
}

/** Closed sets and word lists; every list comes from a table in lexicon/*.tsv. */
export interface Lexicon {
  readonly cues: readonly Cue[]
  readonly attributionWords: readonly AttributionWord[]
  /** Closed-class words by what they do, lower case (grammar-words.tsv: form, kind, source, note). */
  readonly grammarWords: Readonly<Record<GrammarWordKind, ReadonlySet<string>>>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** 1–12 and 1–7 (Monday is 1). */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly pronouns: readonly Pronoun[]
  readonly titles: ReadonlySet<string>
  /** Nouns for things that one follows rather than hears: regel, wet, planning, norm. */
  readonly normNouns: ReadonlySet<string>
  /** Nouns for people, bodies and texts that can speak, beside names: woordvoerder, ministerie, rapport. */
  readonly voiceNouns: ReadonlyMap<string, 'person' | 'group' | 'body' | 'text'>
  /** First names, lower case, with the gender of who bears them. */
  readonly givenNames: ReadonlyMap<string, 'feminine' | 'masculine' | 'any'>
  /** Words that make a name an organisation's: bv, universiteit, united; lower case. */
  readonly organizationWords: ReadonlySet<string>
  /** Nouns for people: their gender, and the noun that stands for all that mean the same group (demonstrant, betoger). */
  readonly peopleNouns: ReadonlyMap<string, PeopleNoun>
  /** Names of states, lower case, with their ISO 3166-1 code. Names only: adjectives are the gazetteer's. */
  readonly states: ReadonlyMap<string, string>
  /** How often each rule was right, by situation: what a confidence is made of. */
  readonly calibration: readonly Calibration[]
}

interface PeopleNoun {
  readonly gender: 'feminine' | 'masculine' | 'any'
  /** `''` where it stands for itself. */
  readonly group: string
}

/** A rule in a situation: how many of the statements found were right, on the set that calibration.tsv names. */
export interface Calibration {
  readonly rule: string
  /** Whether the cue stands inside somebody's quotation. */
  readonly place: 'open' | 'quoted'
  readonly voice: string
  readonly right: number
  readonly found: number
}

/**
 * What can follow a cue as its content:
 * quote (“…”, zei X), clause (zegt dat …, zegt: …), question (vraagt of …), infinitive (belooft te …),
 * object (eist opheldering), parenthetical (…, zegt X, …), prepositional (pleit voor …; see `preposition`),
 * naming (noemt X Y; with `preposition` bestempelt X als Y), charge (beschuldigt X van Y: the party is in the content).
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'parenthetical'
  | 'prepositional'
  | 'naming'
  | 'charge'

/** A word, or a word with fixed companions, that attributes. */
export interface Cue {
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'adjective'
  /** Lower-case forms that must stand among its dependents: `van de hand` (wijzen), `laten` (weten), `van mening` (zijn). */
  readonly companions: readonly string[]
  readonly act: Act
  /** `negative`: the cue denies its content (ontkennen); `open`: it asks (vragen). */
  readonly polarity: 'positive' | 'negative' | 'open'
  readonly frames: ReadonlySet<Frame>
  /** Prepositions of the frames prepositional and naming: `voor`, `als`; lower case. */
  readonly prepositions: readonly string[]
}

/**
 * complementiser: dat, that; question: of, whether, wie, who (opens a question); negator: niet, geen, not;
 * anaphor: words whose content stands elsewhere (Dat zei X, zo zei X); reportative: an auxiliary that reports by
 * itself (zou); perfect: the auxiliaries of its perfect (hebben, zijn, worden); modal: kunnen, moeten; condition:
 * words that make a reportative auxiliary a conditional (als, indien, liever); owner: prepositions between a noun and
 * its owner (van, by); own: what makes an account the subject's (eigen, own); colon-opener: words before a speaker's colon that are no speaker (kortom, oftewel).
 */
export type GrammarWordKind =
  | 'complementiser'
  | 'question'
  | 'negator'
  | 'anaphor'
  | 'reportative'
  | 'perfect'
  | 'modal'
  | 'condition'
  | 'owner'
  | 'own'
  | 'colon-opener'

/** A word that attributes by itself: `volgens`, `aldus`, `according to`, `naar verluidt`, `reportedly`. */
export interface AttributionWord {
  readonly form: string
  /**
   * source: its object is the voice (volgens X); trailing: the voice follows, content before (aldus X);
   * anonymous: nobody is named (naar verluidt); self: the subject is the voice (naar eigen zeggen).
   */
  readonly kind: 'source' | 'trailing' | 'anonymous' | 'self'
  readonly act: Act
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
