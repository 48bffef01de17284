import {
  oneOf,
  someOf,
  number,
  numberOrNothing,
  wholeNumber,
  name,
  countryCodes,
  countryCodesOrNone,
  words,
  abbreviation,
} from './cell-checks.mjs'
import {
  frames,
  acts,
  grammarKinds,
  namingKinds,
  circumstanceKinds,
  figureKinds,
  timeKinds,
  placeWordKinds,
  eventTypes,
  eventNeeds,
  eventKinds,
  countedKinds,
  labelConcepts,
} from './kinds.mjs'

/**
 * The tables a language has. columns: in the order of the header, `source` and `note` come after them; key: the
 * columns that no two rows may share; checks: what may stand in a column. A column without a check holds a word.
 */
export const tables = {
  abbreviations: {
    columns: ['form', 'ends'],
    key: ['form'],
    checks: { form: abbreviation, ends: oneOf('yes', 'no') },
  },
  'apostrophe-words': { columns: ['form'], key: ['form'], checks: {} },
  'attribution-words': {
    columns: ['form', 'kind', 'act'],
    key: ['form'],
    checks: {
      kind: oneOf('source', 'spokesman', 'trailing', 'anonymous', 'self'),
      act: oneOf(...acts),
    },
  },
  calendar: {
    columns: ['form', 'kind', 'value'],
    key: ['form', 'kind'],
    checks: { kind: oneOf('month', 'weekday'), value: wholeNumber },
  },
  calibration: {
    columns: ['rule', 'place', 'manner', 'voice', 'right', 'found'],
    key: ['rule', 'place', 'manner', 'voice'],
    checks: {
      place: oneOf('open', 'quoted'),
      manner: oneOf('denying', 'spoken', 'other'),
      right: wholeNumber,
      found: wholeNumber,
    },
  },
  circumstances: {
    columns: ['lemma', 'kind', 'prepositions'],
    key: ['lemma', 'kind'],
    checks: { kind: oneOf(...circumstanceKinds), prepositions: words },
  },
  cues: {
    columns: ['lemma', 'kind', 'companions', 'act', 'polarity', 'frames', 'prepositions'],
    key: ['lemma', 'kind', 'companions'],
    checks: {
      kind: oneOf('verb', 'noun', 'adjective', 'evidence'),
      companions: words,
      act: oneOf(...acts),
      polarity: oneOf('positive', 'negative', 'open'),
      frames: someOf(...frames),
      prepositions: words,
    },
  },
  'figure-words': {
    columns: ['form', 'kind', 'value'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...figureKinds), value: numberOrNothing },
  },
  'event-words': {
    columns: ['lemma', 'kind'],
    key: ['lemma', 'kind'],
    checks: { kind: oneOf(...eventKinds) },
  },
  events: {
    columns: ['lemma', 'kind', 'companions', 'type', 'recipient', 'object', 'needs'],
    key: ['lemma', 'kind', 'companions', 'type', 'recipient', 'object', 'needs'],
    checks: {
      kind: oneOf('verb', 'noun'),
      companions: words,
      type: oneOf(...eventTypes),
      recipient: words,
      object: words,
      needs: (cell) => (cell === '' ? undefined : someOf(...eventNeeds)(cell)),
    },
  },
  'grammar-words': {
    columns: ['form', 'kind'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...grammarKinds) },
  },
  countries: {
    columns: ['form', 'kind', 'countries'],
    key: ['form', 'kind'],
    checks: {
      form: name,
      kind: oneOf('name', 'adjective', 'inhabitant'),
      countries: countryCodes,
    },
  },
  'given-names': {
    columns: ['form', 'gender'],
    key: ['form'],
    checks: { gender: oneOf('feminine', 'masculine', 'any') },
  },
  'naming-words': {
    columns: ['form', 'kind'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...namingKinds) },
  },
  'norm-nouns': { columns: ['lemma'], key: ['lemma'], checks: {} },
  numbers: { columns: ['form', 'value'], key: ['form'], checks: { value: number } },
  ordinals: { columns: ['form', 'value'], key: ['form'], checks: { value: wholeNumber } },
  'place-names': {
    columns: ['form', 'kind', 'name', 'countries'],
    key: ['form'],
    checks: {
      form: name,
      kind: oneOf('city', 'region', 'continent', 'union', 'water', 'site'),
      name,
      countries: countryCodesOrNone,
    },
  },
  'place-words': {
    columns: ['form', 'kind'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...placeWordKinds) },
  },
  'organization-words': { columns: ['form'], key: ['form'], checks: {} },
  counted: {
    columns: ['lemma', 'kind', 'concept'],
    key: ['lemma', 'kind'],
    checks: { kind: oneOf(...countedKinds), concept: words },
  },
  'label-concepts': {
    columns: ['lemma', 'concept'],
    key: ['lemma'],
    checks: { concept: oneOf(...labelConcepts) },
  },
  'people-nouns': {
    columns: ['lemma', 'gender', 'group'],
    key: ['lemma'],
    checks: { gender: oneOf('feminine', 'masculine', 'any'), group: words },
  },
  pronouns: {
    columns: ['form', 'kind', 'person', 'number', 'gender'],
    key: ['form', 'kind', 'person', 'number', 'gender'],
    checks: {
      kind: oneOf(
        'personal',
        'possessive',
        'demonstrative',
        'relative',
        'reflexive',
        'interrogative',
        'indefinite',
      ),
      person: oneOf('1', '2', '3'),
      number: oneOf('singular', 'plural', 'any'),
      gender: oneOf('feminine', 'masculine', 'neuter', 'any'),
    },
  },
  'time-words': {
    columns: ['form', 'kind', 'value'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...timeKinds), value: words },
  },
  romanisation: { columns: ['from', 'to'], key: ['from'], checks: {} },
  titles: { columns: ['form'], key: ['form'], checks: {} },
  'voice-nouns': {
    columns: ['lemma', 'class'],
    key: ['lemma'],
    checks: { class: oneOf('person', 'group', 'body', 'text') },
  },
}
