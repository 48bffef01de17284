import type { Cue, Lexicon } from '../../language.ts'

/** A lexicon with a handful of words. */
export const SMALL_LEXICON: Lexicon = {
  cues: [
    cue('zeggen', 'verb', ['quote', 'clause', 'parenthetical']),
    cue('wijzen', 'verb', ['object'], { companions: ['van', 'de', 'hand'], polarity: 'negative' }),
    cue('noemen', 'verb', ['naming']),
    cue('bewering', 'noun', ['clause']),
  ],
  circumstances: [{ lemma: 'toespraak', kind: 'occasion', prepositions: ['in'] }],
  attributionWords: [
    { form: 'volgens', kind: 'source', act: 'say' },
    { form: 'aldus', kind: 'trailing', act: 'say' },
    { form: 'naar verluidt', kind: 'anonymous', act: 'say' },
  ],
  grammarWords: {
    complementiser: new Set(['dat']),
    question: new Set(['of']),
    negator: new Set(['niet']),
    anaphor: new Set(['dat']),
    reportative: new Set(['zou']),
    perfect: new Set(['hebben', 'zijn', 'worden']),
    modal: new Set(['kunnen']),
    condition: new Set(['als']),
    owner: new Set(['van']),
    own: new Set(['eigen']),
    'colon-opener': new Set(['kortom']),
    addressee: new Set(['tegen']),
    lacking: new Set(['zonder']),
    carrier: new Set(['in']),
    light: new Set(['doen']),
    receiving: new Set(['krijgen']),
    contrast: new Set(['maar']),
    as: new Set(['zoals']),
    phrasing: new Set(['noemen']),
    'empty-object': new Set(['het']),
    hearsay: new Set(['schijnen']),
    hypothesis: new Set(['dan']),
  },
  numbers: new Map(),
  ordinals: new Map(),
  figureWords: [],
  months: new Map(),
  weekdays: new Map(),
  timeWords: [],
  pronouns: [{ form: 'zij', person: 3, number: 'singular', gender: 'feminine', kind: 'personal' }],
  titles: new Set(['minister']),
  normNouns: new Set(['norm']),
  voiceNouns: new Map([['politie', 'body']]),
  calibration: [],
}

function cue(
  lemma: string,
  kind: Cue['kind'],
  frames: readonly Parameters<Cue['frames']['has']>[0][],
  rest: Partial<Cue> = {},
): Cue {
  return {
    lemma,
    kind,
    companions: [],
    act: 'say',
    polarity: 'positive',
    frames: new Set(frames),
    prepositions: [],
    ...rest,
  }
}
