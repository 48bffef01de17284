// Made from ../lexicon/*.tsv by `npm run generate`: change the tables, not this file.
import type { Cue, EventNeed, EventWord, Frame, Lexicon, Orthography } from '@volgens/reading'

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

const event = (
  lemma: string,
  kind: EventWord['kind'],
  companions: string,
  type: EventWord['type'],
  recipient: string,
  object: string,
  needs: string,
): EventWord => ({
  lemma,
  kind,
  companions: words(companions),
  type,
  recipient: words(recipient),
  object: words(object),
  needs: new Set(words(needs) as EventNeed[]),
})

export const abbreviations: Orthography['abbreviations'] = new Map([
])

export const apostropheWords: Orthography['apostropheWords'] = new Set([
])

const cues: Lexicon['cues'] = [
]

const circumstances: Lexicon['circumstances'] = [
]

const attributionWords: Lexicon['attributionWords'] = [
]

const grammarWords: Lexicon['grammarWords'] = {
  complementiser: new Set([]),
  question: new Set([]),
  negator: new Set([]),
  anaphor: new Set([]),
  reportative: new Set([]),
  perfect: new Set([]),
  modal: new Set([]),
  condition: new Set([]),
  owner: new Set([]),
  own: new Set([]),
  'colon-opener': new Set([]),
  addressee: new Set([]),
  lacking: new Set([]),
  carrier: new Set([]),
  light: new Set([]),
  receiving: new Set([]),
  contrast: new Set([]),
  as: new Set([]),
  phrasing: new Set([]),
  'empty-object': new Set([]),
  hearsay: new Set([]),
  hypothesis: new Set([]),
}

const namingWords: Lexicon['namingWords'] = {
  'so-called': new Set([]),
  mention: new Set([]),
  nickname: new Set([]),
  appointing: new Set([]),
  agent: new Set([]),
  'no-label': new Set([]),
  role: new Set([]),
  'known-work': new Set([]),
  people: new Set([]),
  epithet: new Set([]),
  side: new Set([]),
  partisan: new Set([]),
}

const numbers: Lexicon['numbers'] = new Map([
])

const ordinals: Lexicon['ordinals'] = new Map([
])

const figureWords: Lexicon['figureWords'] = [
]

const months: Lexicon['months'] = new Map([
])

const weekdays: Lexicon['weekdays'] = new Map([
])

const timeWords: Lexicon['timeWords'] = [
]

const pronouns: Lexicon['pronouns'] = [
]

const titles: Lexicon['titles'] = new Set([
])

const normNouns: Lexicon['normNouns'] = new Set([
])

const voiceNouns: Lexicon['voiceNouns'] = new Map([
])

const countries: Lexicon['countries'] = [
]

const placeNames: Lexicon['placeNames'] = [
]

const placeWords: Lexicon['placeWords'] = {
  location: new Set([]),
  counterpart: new Set([]),
  apposing: new Set([]),
  owner: new Set([]),
  settlement: new Set([]),
  area: new Set([]),
  site: new Set([]),
  body: new Set([]),
  compass: new Set([]),
  district: new Set([]),
  lookalike: new Set([]),
  stative: new Set([]),
  'union-seat': new Set([]),
}

const romanisation: Lexicon['romanisation'] = new Map([
])

const calibration: Lexicon['calibration'] = [
]

const givenNames: Lexicon['givenNames'] = new Map([
])

const organizationWords: Lexicon['organizationWords'] = new Set([
])

const peopleNouns: Lexicon['peopleNouns'] = new Map([
])

const labelConcepts: Lexicon['labelConcepts'] = new Map([
])

const counted: Lexicon['counted'] = {
  who: new Map([
]),
  what: new Map([
]),
  member: new Map([
]),
  among: new Map([
]),
  side: new Map([
]),
  'fate-noun': new Map([
]),
  'fate-mark': new Map([
]),
  'fate-people': new Map([
]),
  'fate-subject': new Map([
]),
  'fate-object': new Map([
]),
}

const events: Lexicon['events'] = [
]

const eventWords: Lexicon['eventWords'] = {
  force: new Set([]),
  arms: new Set([]),
  state: new Set([]),
  crowd: new Set([]),
  leader: new Set([]),
  people: new Set([]),
  field: new Set([]),
  disaster: new Set([]),
  order: new Set([]),
  plan: new Set([]),
  possible: new Set([]),
  must: new Set([]),
  future: new Set([]),
  averted: new Set([]),
  occurs: new Set([]),
  light: new Set([]),
  agent: new Set([]),
  between: new Set([]),
  lasting: new Set([]),
  passive: new Set([]),
  until: new Set([]),
}

export const lexicon: Lexicon = {
  cues,
  circumstances,
  attributionWords,
  grammarWords,
  namingWords,
  numbers,
  ordinals,
  figureWords,
  months,
  weekdays,
  timeWords,
  pronouns,
  titles,
  normNouns,
  voiceNouns,
  countries,
  placeNames,
  placeWords,
  romanisation,
  calibration,
  givenNames,
  organizationWords,
  peopleNouns,
  labelConcepts,
  counted,
  events,
  eventWords,
}
