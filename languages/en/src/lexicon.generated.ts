// Made from ../lexicon/*.tsv by `npm run generate`: change the tables, not this file.
import type { Cue, Frame, Lexicon, Orthography } from '@volgens/reading'

const words = (text: string): string[] => (text === '' ? [] : text.split(' '))

const cue = (
  lemma: string,
  kind: Cue['kind'],
  companions: string,
  act: Cue['act'],
  polarity: Cue['polarity'],
  frames: string,
  prepositions: string,
): Cue => ({
  lemma,
  kind,
  companions: words(companions),
  act,
  polarity,
  frames: new Set(words(frames) as Frame[]),
  prepositions: words(prepositions),
})

export const abbreviations: Orthography['abbreviations'] = new Map([
])

export const apostropheWords: Orthography['apostropheWords'] = new Set([
])

const cues: Lexicon['cues'] = [
]

const attributionWords: Lexicon['attributionWords'] = [
]

const grammarWords: Lexicon['grammarWords'] = {
  complementiser: new Set(['that']),
  question: new Set(['how', 'if', 'what', 'when', 'where', 'whether', 'which', 'who', 'whom', 'whose', 'why']),
  negator: new Set(['n\'t', 'neither', 'never', 'no', 'nobody', 'none', 'not', 'nothing', 'nowhere', 'n’t']),
  anaphor: new Set(['it', 'so', 'that', 'this']),
  reportative: new Set([]),
  perfect: new Set(['be', 'have']),
  modal: new Set(['can', 'could', 'may', 'might', 'must', 'should', 'will', 'would']),
  condition: new Set(['if', 'otherwise', 'provided', 'unless', 'when']),
  owner: new Set(['\'s', 'by', 'from', 'of', '’s']),
  'colon-opener': new Set(['answer', 'conclusion', 'namely', 'note', 'photo', 'photos', 'question', 'related', 'result', 'source', 'tip', 'update']),
}

const numbers: Lexicon['numbers'] = new Map([
])

const ordinals: Lexicon['ordinals'] = new Map([
])

const months: Lexicon['months'] = new Map([
])

const weekdays: Lexicon['weekdays'] = new Map([
])

const pronouns: Lexicon['pronouns'] = [
]

const titles: Lexicon['titles'] = new Set([
])

const normNouns: Lexicon['normNouns'] = new Set([
])

const voiceNouns: Lexicon['voiceNouns'] = new Map([
])

export const lexicon: Lexicon = {
  cues,
  attributionWords,
  grammarWords,
  numbers,
  ordinals,
  months,
  weekdays,
  pronouns,
  titles,
  normNouns,
  voiceNouns,
}
