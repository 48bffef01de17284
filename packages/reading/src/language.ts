import type { Act, EventType } from '@volgens/shapes'

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
  /** How often each rule was right, by situation: what a confidence is made of. */
  readonly calibration: readonly Calibration[]
  /** Verbs and nouns that tell an event, with its type and who is who. */
  readonly events: readonly EventWord[]
  /** What the words around an event do: kinds of parties, modes, light verbs; lower case. */
  readonly eventWords: Readonly<Record<EventWordKind, ReadonlySet<string>>>
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
  /** denying: the cue denies its content (rejects); spoken: it can carry a quotation (says); other: wants, a noun, a word. */
  readonly manner: 'denying' | 'spoken' | 'other'
  readonly voice: string
  readonly right: number
  readonly found: number
}

/**
 * What can follow a cue as its content:
 * quote (“…”, zei X), clause (zegt dat …, zegt: …), question (vraagt of …), infinitive (belooft te …),
 * accusative (wants X to leave: the object is in the content, as in "urged X to leave"; not: vroeg X te gaan),
 * object (eist opheldering), party (that object may be a person or a group: prijst de verpleegkundigen), parenthetical (…, zegt X, …), prepositional (pleit voor …; see `preposition`),
 * naming (noemt X Y; with `preposition` bestempelt X als Y), charge (beschuldigt X van Y: the party is in the content).
 * voiced and written are no contents but say who may be the voice: one that can speak (dreigt te staken; not: de dijk
 * dreigt te breken), a text or a body (the report shows that; not: the broken glass shows that).
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'accusative'
  | 'object'
  | 'party'
  | 'parenthetical'
  | 'prepositional'
  | 'naming'
  | 'charge'
  | 'voiced'
  | 'written'

/**
 * A word, or a word with fixed companions, that attributes. evidence: a verb whose voice is the noun behind one of its
 * prepositions: in de brief staat dat, uit cijfers blijkt dat.
 */
export interface Cue {
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'adjective' | 'evidence'
  /** Lower-case forms that must stand among its dependents: `van de hand` (wijzen), `laten` (weten), `van mening` (zijn). */
  readonly companions: readonly string[]
  readonly act: Act
  /** `negative`: the cue denies its content (ontkennen); `open`: it asks (vragen). */
  readonly polarity: 'positive' | 'negative' | 'open'
  readonly frames: ReadonlySet<Frame>
  /** Prepositions of the frames prepositional and naming: `voor`, `als`; lower case. */
  readonly prepositions: readonly string[]
}

/** What a closed-class word does for the rules. */
export type GrammarWordKind =
  /** dat, that. */
  | 'complementiser'
  /** of, whether, wie, who: opens a question. */
  | 'question'
  /** niet, geen, not. */
  | 'negator'
  /** stands for content that stands elsewhere: Dat zei X, zo zei X. */
  | 'anaphor'
  /** an auxiliary that reports by itself: zou. */
  | 'reportative'
  /** the auxiliaries of the perfect: hebben, zijn, worden. */
  | 'perfect'
  /** kunnen, moeten. */
  | 'modal'
  /** makes a reportative auxiliary a conditional: als, indien, liever. */
  | 'condition'
  /** does the same at the head of a sentence: dan zou, met meer geld zou. */
  | 'hypothesis'
  /** a verb that reports by itself what its infinitive tells: schijnt … te zijn. */
  | 'hearsay'
  /** a preposition between a noun and its owner: van, by. */
  | 'owner'
  /** makes an account the subject’s: eigen, own. */
  | 'own'
  /** a preposition before a text that says something: in het rapport wordt gesteld. */
  | 'carrier'
  /** a verb that takes a noun of saying for its object: a claim that he made. */
  | 'light'
  /** one of those whose subject gets it: krijgt kritiek. */
  | 'receiving'
  /** maar, but. */
  | 'contrast'
  /** opens an aside: zoals X zei, as X put it. */
  | 'as'
  /** a verb that puts into words in such an aside. */
  | 'phrasing'
  /** its object there: as X put it. */
  | 'empty-object'
  /** stands before a colon and is no speaker: kortom, oftewel. */
  | 'colon-opener'
  /** a preposition before whom one speaks to: tegen, to. */
  | 'addressee'
  /** opens what was left out: zonder. */
  | 'lacking'

/** What a word does for the rules of namings. */
type NamingWordKind =
  /** an adjective that keeps a label at a distance: zogenaamd, so-called. */
  | 'so-called'
  /** a verb and its preposition that bring a label with nothing named: spreken van. */
  | 'mention'
  /** the words before a nickname in marks: bijgenaamd, bekend als. */
  | 'nickname'
  /** a preposition before whoever acts in the passive: door, by. */
  | 'agent'
  /** a naming verb that gives an office or a state as often as a label: uitroepen, name. */
  | 'appointing'
  /** a naming verb that explains, points out or sells rather than labels: identify, definiëren. */
  | 'no-label'
  /** a noun that tells what part something plays and is no label: noemt geldgebrek als reden. */
  | 'role'
  /** a noun behind which a title or a name stands in marks: het boek ‘…’, operatie ‘…’, de term ‘…’. */
  | 'known-work'
  /** a noun for people beside those that can be a voice: staker. */
  | 'people'
  /** a noun that judges the people it names: it ranks, the structure decides. */
  | 'epithet'
  /** one that takes sides only beside an epithet: militant, rebel. */
  | 'partisan'

/**
 * A word that tells how something was said. occasion: a gathering or an act of speaking (toespraak, debat); medium: what
 * carries words (brief, interview, radio), outlet: who publishes them and can be spoken to (krant, persbureau); each with
 * -name where it is one only as a name (X, Reuters). withheld: what a report finds missing behind `zonder` (bewijs,
 * preciseren); account: what can be checked (bericht, bewering); check: to find out whether it is so (verifiëren);
 * doubt: adverbs by which a report takes its distance (ten onrechte, falsely); hearer: verbs whose object is the one
 * spoken to (vertellen, warn).
 */
export interface Circumstance {
  readonly lemma: string
  readonly kind:
    | 'occasion'
    | 'medium'
    | 'medium-name'
    | 'outlet'
    | 'outlet-name'
    | 'withheld'
    | 'account'
    | 'check'
    | 'doubt'
    | 'hearer'
  /** Before an occasion, medium or outlet: in, tijdens, op. None: an adverb (schriftelijk). */
  readonly prepositions: readonly string[]
}

/** A word, or words with spaces between, in an expression of time; lower case. */
interface TimeWord {
  readonly form: string
  readonly kind: TimeWordKind
  /** What it means, by kind; `languages/template/README.md` has the list. */
  readonly value: string
}

export type TimeWordKind =
  | 'about'
  | 'after-unit'
  | 'ago'
  | 'ahead'
  | 'and'
  | 'article'
  | 'auxiliary'
  | 'between'
  | 'block'
  | 'century'
  | 'day'
  | 'day-part'
  | 'decade'
  | 'decade-opener'
  | 'every'
  | 'feast'
  | 'few'
  | 'following'
  | 'fraction'
  | 'from'
  | 'from-focus'
  | 'night'
  | 'night-joint'
  | 'of'
  | 'one'
  | 'opener'
  | 'part'
  | 'prefix'
  | 'season'
  | 'shift'
  | 'shift-after'
  | 'shift-many'
  | 'since'
  | 'sooner'
  | 'that'
  | 'through'
  | 'unit'
  | 'units'
  | 'until'
  | 'weekend'
  | 'within'
  | 'year-noun'

/** A word that attributes by itself: `volgens`, `aldus`, `according to`, `naar verluidt`, `reportedly`. */
export interface AttributionWord {
  /** Its words; … stands where the voice does: `wat … betreft`. */
  readonly form: string
  /**
   * source: its object is the voice (volgens X); spokesman: so too, and where it stands beside a verb of saying the
   * content is that verb's (laat bij monde van X weten dat …); trailing: the voice follows, content before (aldus X);
   * anonymous: nobody is named (naar verluidt); self: the subject is the voice (naar eigen zeggen).
   */
  readonly kind: 'source' | 'spokesman' | 'trailing' | 'anonymous' | 'self'
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

/** A word or phrase, lower case, that tells what the number beside it is. */
export interface FigureWord {
  readonly form: string
  readonly kind: FigureWordKind
  /** scale, suffix: what it multiplies by; group-number: how many; part: which part of one. */
  readonly value?: number
}

/**
 * article: een, a (before a large number); definite: de, the; joiner: between the parts of a number (honderd EN een);
 * scale: a large number or a dozen written apart (mln); suffix: the same glued to digits (bn), suffix-of-money only
 * behind a currency (m); group-number: a noun that is a number (tiental, drietal); vague: a quantity without a value
 * that may stand alone (tientallen); vague-determiner: one that needs a noun (enkele); part: helft, derde.
 *
 * low, high, about: bounds before a number (meer dan, hooguit, ongeveer), -behind: behind it (of meer);
 * -of-argument: prepositions that bound a subject or object only (tot, over). range: tot, of, à; range-opener and range-and: tussen … en …;
 * change-opener: van … tot … is no range; rate: een OP DE vijf.
 *
 * partitive: van, of; people: pronouns behind it (hen); of-whom: before a number (van wie). percent, currency, unit:
 * what is measured in; duration, frequency, uncounted: nouns, by lemma, that make no figure (dag, keer, kant);
 * label: nouns before a number that names (artikel 5); street: nouns of addresses; idiom: phrases with a number word
 * that counts nothing (geen enkele); tally: nouns for a number (dodental); victim: what befalls people (dood, gewond).
 */
export type FigureWordKind =
  | 'article'
  | 'definite'
  | 'joiner'
  | 'scale'
  | 'suffix'
  | 'suffix-of-money'
  | 'group-number'
  | 'vague'
  | 'vague-determiner'
  | 'part'
  | 'low'
  | 'high'
  | 'about'
  | 'low-of-argument'
  | 'high-of-argument'
  | 'about-of-argument'
  | 'low-behind'
  | 'high-behind'
  | 'about-behind'
  | 'range'
  | 'range-opener'
  | 'range-and'
  | 'change-opener'
  | 'rate'
  | 'partitive'
  | 'people'
  | 'of-whom'
  | 'percent'
  | 'currency'
  | 'unit'
  | 'duration'
  | 'frequency'
  | 'uncounted'
  | 'label'
  | 'street'
  | 'idiom'
  | 'tally'
  | 'victim'
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
 * tegen, against); owner: van, of; settlement, area: nouns that a name
 * may follow (de stad X, de provincie X); site: nouns for what lies in a town
 * (vliegveld); body: nouns whose place is part of their name (Universiteit van X); compass: what precedes a name
 * (Oost-X); district: what follows it (X-Zuid); lookalike: folded names that more often mean something else (Best); stative: verbs
 * that tell of a town itself (liggen, tellen).
 */
export type PlaceWordKind =
  | 'location'
  | 'counterpart'
  | 'owner'
  | 'settlement'
  | 'area'
  | 'site'
  | 'body'
  | 'compass'
  | 'district'
  | 'lookalike'
  | 'stative'

/** A word, or a word with fixed companions, that tells an event (a row of events.tsv). */
export interface EventWord {
  readonly lemma: string
  readonly kind: 'verb' | 'noun'
  /** Forms or lemmas that must stand among its dependents: `de hand van` (wijzen), `down` (crack). */
  readonly companions: readonly string[]
  /** One of PLOVER's sixteen. */
  readonly type: EventType
  /** Where the party it is done to stands: `obj`, `iobj`, `poss` (his arrest) or prepositions. */
  readonly recipient: readonly string[]
  /** Where the thing it is about stands: `obj`, `clause` or prepositions. */
  readonly object: readonly string[]
  readonly needs: ReadonlySet<EventNeed>
}

/**
 * What must stand beside an ambiguous word for it to be an event. actor, recipient: a party in that place (without
 * either, one of the two); object: something in that place; force: somebody armed somewhere in the event;
 * actor-force, recipient-force, object-force: somebody or something armed in that place; public: a state, a force, a
 * crowd, somebody in office or a name among its parties; field: no sport, arts or trade in the sentence;
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
  | 'field'
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
  /** a preposition between a protest and what it is about. */
  | 'cause'
  /** tells that the sentence is about sport, arts or trade. */
  | 'field'
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
  /** a preposition before who acts along: met. */
  | 'with'
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
