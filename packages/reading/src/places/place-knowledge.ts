import type { Language, Lexicon } from '../language.ts'
import type { Cue } from '../words/cue.ts'
import type { PlaceName, PlaceWordKind } from '../words/place-word.ts'
import { foldName } from './fold-name.ts'
import { openGazetteer, type Gazetteer } from './gazetteer.ts'

/** What the language's own tables say that a name is. */
export interface KnownName {
  readonly form: string
  readonly kind: 'country' | PlaceName['kind']
  readonly name: string
  /** ISO 3166; several where the word does not tell, none for what lies in several or in none. */
  readonly countries: readonly string[]
}

/** A language's words for places, arranged for reading: made once, used for every report. */
export interface PlaceKnowledge {
  readonly gazetteer: Gazetteer
  /** By folded name. */
  readonly names: ReadonlyMap<string, readonly KnownName[]>
  /** First word of a name of several words, folded → how many words the longest has. */
  readonly spans: ReadonlyMap<string, number>
  /** Adjectives and inhabitants, as written → the countries that they link to. */
  readonly links: ReadonlyMap<string, readonly string[]>
  /** Names of countries that are inhabitants too: Polen. */
  readonly peoples: ReadonlySet<string>
  readonly words: Readonly<Record<PlaceWordKind, ReadonlySet<string>>>
  /** Functions and nouns for persons: what stands before a name that is a person's. */
  readonly persons: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** The longest letters first. */
  readonly romanisation: readonly (readonly [string, string])[]
  readonly home: ReadonlySet<string>
  /** Folded words of the language that a town may be called too, but is never meant by: University, August. */
  readonly common: ReadonlySet<string>
}

/** Arranges a language's words; a few milliseconds. The gazetteer is read at the first name that is looked up. */
export function preparePlaces(language: Language, gazetteer = openGazetteer()): PlaceKnowledge {
  const { countries, cues, placeWords, titles, voiceNouns, romanisation } = language.lexicon
  const links = countries.filter(({ kind }) => kind !== 'name')
  const linked = new Set(links.map(({ form }) => form))
  const people = [...voiceNouns].filter(([, kind]) => kind === 'person').map(([noun]) => noun)
  const names = namesOf(language)
  return {
    gazetteer,
    names,
    spans: spansOf(names),
    links: new Map(links.map(({ form, countries }) => [form, countries])),
    peoples: new Set(
      countries.filter(({ kind, form }) => kind === 'name' && linked.has(form)).map((c) => c.form),
    ),
    words: placeWords,
    persons: new Set([...titles, ...people]),
    verbs: lemmas(cues, 'verb'),
    nouns: lemmas(cues, 'noun'),
    romanisation: [...romanisation].sort(([a], [b]) => b.length - a.length),
    home: new Set(language.homeCountries),
    common: commonWords(language.lexicon),
  }
}

function namesOf({ lexicon }: Language): Map<string, KnownName[]> {
  const names = new Map<string, KnownName[]>()
  const countries = lexicon.countries
    .filter(({ kind }) => kind === 'name')
    .map(({ form, countries }): KnownName => ({ form, kind: 'country', name: form, countries }))
  for (const name of [...countries, ...lexicon.placeNames]) {
    const key = foldName(name.form)
    names.set(key, [...(names.get(key) ?? []), name])
  }
  return names
}

function spansOf(names: ReadonlyMap<string, readonly KnownName[]>): Map<string, number> {
  const spans = new Map<string, number>()
  for (const { form } of [...names.values()].flat()) {
    const words = form.split(/[ '’.]+/)
    const first = foldName(words[0] ?? '')
    spans.set(first, Math.max(spans.get(first) ?? 1, words.length))
  }
  return spans
}

function commonWords(lexicon: Lexicon): Set<string> {
  const { settlement, area, site, body, compass, district } = lexicon.placeWords
  const sets = [settlement, area, site, body, compass, district].concat(
    Object.values(lexicon.grammarWords),
  )
  const maps = [lexicon.numbers, lexicon.ordinals, lexicon.months, lexicon.weekdays]
  const words = [
    ...[...sets, lexicon.titles, lexicon.normNouns].flatMap((set) => [...set]),
    ...[...maps, lexicon.voiceNouns].flatMap((map) => [...map.keys()]),
    ...lexicon.cues.map(({ lemma }) => lemma),
  ]
  return new Set(words.map(foldName).filter((word) => !lexicon.placeWords.lookalike.has(word)))
}

/** Verbs that are cues only with companions (van de hand wijzen) say nothing of who is their subject. */
function lemmas(cues: readonly Cue[], kind: Cue['kind']): Set<string> {
  const simple = cues.filter((cue) => cue.kind === kind && cue.companions.length === 0)
  return new Set(simple.map(({ lemma }) => lemma.toLowerCase()))
}

/**
 * What the tables know a name as. Abbreviations (VS, US) only as they are written; other names also in capitals.
 */
export function knownAs(name: string, { names }: PlaceKnowledge): KnownName | undefined {
  const rows = names.get(foldName(name)) ?? []
  return rows.find(({ form }) => form === name) ?? rows.find(({ form }) => !isAbbreviation(form))
}

const isAbbreviation = (form: string): boolean =>
  form.length <= 6 && form === form.toUpperCase() && /\p{Lu}/u.test(form)
