import type { Quotation, Text, Word } from '@volgens/shapes'
import type { Cue, Lexicon } from '../../language.ts'

/**
 * A report for tests from sentences of `form/lemma/UPOS/head/relation[/feats]` words; head 0 is the root.
 *
 * Words are joined by single spaces; quotation marks “ ” are paired as they come.
 */
export function smallReport(...sentences: readonly string[]): {
  text: Text
  words: Word[][]
} {
  const words: Word[][] = []
  let characters = ''
  for (const sentence of sentences) {
    words.push(
      sentence.split(' ').map((cell): Word => {
        const [form = '', lemma = '', upos = '', head = '0', deprel = '', feats = ''] =
          cell.split('/')
        const start = characters.length
        characters += `${form} `
        const end = start + form.length
        return { start, end, form, lemma, upos, head: Number(head) - 1, deprel, feats }
      }),
    )
  }
  return { text: toText(characters.trimEnd(), words), words }
}

function toText(text: string, words: readonly (readonly Word[])[]): Text {
  const sentences = words.map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    paragraph: 0,
    tokens,
  }))
  const quotations: Quotation[] = [...text.matchAll(/“[^”]*”/g)].map((found) => ({
    parts: [[found.index, found.index + found[0].length]],
    style: 'double',
    depth: 0,
  }))
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const }]
  return { text, paragraphs, sentences, quotations, strayMarks: [] }
}

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
  months: new Map(),
  weekdays: new Map(),
  pronouns: [{ form: 'zij', person: 3, number: 'singular', gender: 'feminine', kind: 'personal' }],
  titles: new Set(['minister']),
  normNouns: new Set(['norm']),
  voiceNouns: new Map([['politie', 'body']]),
  calibration: [],
  events: [],
  eventWords: {
    force: new Set(),
    arms: new Set(),
    state: new Set(),
    crowd: new Set(),
    leader: new Set(),
    people: new Set(),
    cause: new Set(),
    field: new Set(),
    order: new Set(),
    plan: new Set(),
    possible: new Set(),
    must: new Set(),
    future: new Set(),
    averted: new Set(),
    occurs: new Set(),
    light: new Set(),
    with: new Set(),
    agent: new Set(),
    between: new Set(),
    lasting: new Set(),
    passive: new Set(),
    until: new Set(),
  },
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
