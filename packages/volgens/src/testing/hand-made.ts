import type { Naming, Reading, Span, Statement } from '@volgens/shapes'

/** A statement by its words; each is looked for behind `after`, which is looked for from the start. */
export interface HandMade extends Partial<Omit<Statement, 'source' | 'cue' | 'content'>> {
  readonly after?: string
  readonly source?: string
  readonly cue?: string
  readonly content: string | readonly string[]
  readonly actor?: string
  readonly anonymous?: boolean
  readonly implicit?: boolean
}

/** A reading without an engine: statements s1, s2 … found by their words. */
export function handMade(
  text: string,
  statements: readonly HandMade[],
  rest: Partial<Reading> & { readonly named?: readonly string[]; readonly lang?: string } = {},
): Reading {
  const { named = [], lang = 'nl', ...parts } = rest
  return {
    report: { id: 'hand-made', lang, text },
    engine: { volgens: '0.1.0', language: lang, model: 'none' },
    sentences: [...text.matchAll(/[^.?!\n]+[.?!]*”?/g)].map(({ 0: { length }, index }) => [
      index,
      index + length,
    ]),
    actors: [],
    statements: statements.map((given, i) => toStatement(text, given, i)),
    namings: named.map((label, i) => toNaming(text, label, i)),
    figures: [],
    times: [],
    places: [],
    events: [],
    labels: [],
    narrator: [],
    ...parts,
  }
}

function toStatement(text: string, given: HandMade, i: number): Statement {
  const { after, source, cue, content, actor, anonymous = false, implicit = false, ...rest } = given
  const from = after === undefined ? 0 : text.indexOf(after) + after.length
  const find = (words: string) => spanOf(text, words, from)
  return {
    id: `s${i + 1}`,
    form: 'indirect',
    act: 'say',
    source: {
      spans: source === undefined ? [] : [find(source)],
      ...(actor === undefined ? {} : { actor }),
      anonymous,
      implicit,
    },
    cue: cue === undefined ? [] : [find(cue)],
    content: [content].flat().map(find),
    negated: false,
    rule: 'hand-made',
    confidence: 0.9,
    ...rest,
  }
}

function toNaming(text: string, label: string, i: number): Naming {
  return {
    id: `n${i + 1}`,
    namer: { spans: [] },
    named: { spans: [] },
    label: [spanOf(text, label, 0)],
    quoted: true,
    rule: 'hand-made',
  }
}

function spanOf(text: string, words: string, from: number): [...Span] {
  const start = text.indexOf(words, from)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return [start, start + words.length]
}
