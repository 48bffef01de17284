import type { Act, Form, Statement } from '@volgens/shapes'
import { dutchLayers, englishLayers, type LayerWords } from './layer-words.ts'

/** The fields of a statement that tell what stands around its cue, in the order in which they are shown. */
export const CIRCUMSTANCES = [
  'addressee',
  'occasion',
  'medium',
  'modality',
  'caveat',
] as const satisfies readonly (keyof Statement)[]

/** What the page says itself, in one language. */
export interface PageWords {
  readonly narrator: string
  readonly everyVoice: string
  readonly onlyNarrator: string
  readonly only: (name: string) => string
  readonly show: string
  readonly others: (n: number) => string
  readonly anonymous: string
  readonly unknown: string
  readonly statements: (n: number) => string
  readonly voices: (n: number) => string
  readonly whoSaidWhat: string
  readonly suggestions: string
  readonly suggestionsNote: string
  readonly report: string
  readonly share: string
  readonly more: (n: number) => string
  readonly back: string
  readonly statement: (n: number) => string
  readonly forms: Readonly<Record<Form, string>>
  readonly acts: Readonly<Record<Act, string>>
  readonly denied: string
  readonly circumstances: Readonly<Record<(typeof CIRCUMSTANCES)[number], string>>
  readonly inferred: string
  readonly within: (n: number) => string
  readonly sure: string
  readonly key: Readonly<Record<'direct' | 'indirect' | 'anonymous', string>>
  readonly layers: LayerWords
  readonly made: (engine: string, model: string) => string
}

const dutch: PageWords = {
  narrator: 'Het bericht zelf',
  everyVoice: 'Alle stemmen',
  onlyNarrator: 'Alleen het bericht',
  only: (name) => `Alleen ${name}`,
  show: 'Toon',
  others: (n) => (n === 1 ? '1 andere stem' : `${n} andere stemmen`),
  anonymous: 'Niet genoemd',
  unknown: 'Onbekende stem',
  statements: (n) => (n === 1 ? '1 uitspraak' : `${n} uitspraken`),
  voices: (n) => (n === 1 ? '1 stem' : `${n} stemmen`),
  whoSaidWhat: 'Wie zei wat',
  suggestions: 'Suggesties',
  suggestionsNote: 'Minder zeker: zelf nalezen voor gebruik.',
  report: 'het bericht',
  share: 'Aandeel van elke stem in de tekst',
  more: (n) => `en nog ${n}`,
  back: 'naar de tekst',
  statement: (n) => `uitspraak ${n}`,
  forms: {
    direct: 'letterlijk',
    indirect: 'in woorden van het bericht',
    mixed: 'deels letterlijk',
  },
  acts: { say: 'zegt', think: 'vindt', will: 'wil' },
  denied: 'ontkenning',
  circumstances: {
    addressee: 'tegen',
    occasion: 'gelegenheid',
    medium: 'medium',
    modality: 'niet stellig',
    caveat: 'voorbehoud van het bericht',
  },
  inferred: 'stem afgeleid',
  within: (n) => `binnen ${n}`,
  sure: 'zeker',
  key: {
    direct: 'hun woorden',
    indirect: 'woorden van het bericht',
    anonymous: 'niemand genoemd',
  },
  layers: dutchLayers,
  made: (engine, model) =>
    `Gelezen door een programma, volgens ${engine} met model ${model}. Lees de zin na voor u citeert.`,
}

const english: PageWords = {
  narrator: 'The report itself',
  everyVoice: 'Every voice',
  onlyNarrator: 'Only the report',
  only: (name) => `Only ${name}`,
  show: 'Show',
  others: (n) => (n === 1 ? '1 other voice' : `${n} other voices`),
  anonymous: 'Not named',
  unknown: 'Unknown voice',
  statements: (n) => (n === 1 ? '1 statement' : `${n} statements`),
  voices: (n) => (n === 1 ? '1 voice' : `${n} voices`),
  whoSaidWhat: 'Who said what',
  suggestions: 'Suggestions',
  suggestionsNote: 'Less sure: read for yourself before use.',
  report: 'the report',
  share: "Each voice's share of the text",
  more: (n) => `and ${n} more`,
  back: 'to the text',
  statement: (n) => `statement ${n}`,
  forms: { direct: 'verbatim', indirect: "in the report's words", mixed: 'partly verbatim' },
  acts: { say: 'says', think: 'thinks', will: 'wants' },
  denied: 'denial',
  circumstances: {
    addressee: 'to',
    occasion: 'occasion',
    medium: 'medium',
    modality: 'not outright',
    caveat: 'reserve of the report',
  },
  inferred: 'voice inferred',
  within: (n) => `within ${n}`,
  sure: 'sure',
  key: { direct: 'their words', indirect: "the report's words", anonymous: 'nobody named' },
  layers: englishLayers,
  made: (engine, model) =>
    `Read by a program, volgens ${engine} with model ${model}. Read the sentence before you quote it.`,
}

/** The page's words in the language of a report, in English where there are none. */
export function pageWords(lang: string): PageWords {
  return lang.toLowerCase().split('-', 1)[0] === 'nl' ? dutch : english
}
