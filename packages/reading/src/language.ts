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
  /** Words around a cue: where, through what and with what reserve something was said. */
  readonly circumstances: readonly Circumstance[]
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
  /** How often each rule was right, by situation: what a confidence is made of. */
  readonly calibration: readonly Calibration[]
  /** Verbs and nouns that tell an event, with its type and who is who. */
  readonly events: readonly EventWord[]
  /** What the words around an event do: kinds of parties, modes, light verbs; lower case. */
  readonly eventWords: Readonly<Record<EventWordKind, ReadonlySet<string>>>
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
 * accusative (wants X to leave: the object is in the content, where "urged X to leave" has an addressee),
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
