import type { ReportReading, Span, Statement } from './shapes.ts'

/** A statement for a test: where its words, its source and its cue stand. */
export const statement = (
  id: string,
  content: readonly Span[],
  more: Partial<Statement> = {},
): Statement => ({
  id,
  form: 'indirect',
  act: 'say',
  source: { spans: [], anonymous: false, implicit: false },
  cue: [],
  content: content.map(([start, end]) => [start, end]),
  negated: false,
  rule: 'verb-clause',
  confidence: 0.9,
  ...more,
})

/** What the server answers for a text in which these statements stand, each with a voice of its own. */
export function answerWith(text: string, statements: readonly Statement[]): ReportReading {
  return {
    reading: {
      report: { id: 'r', lang: 'nl', text },
      engine: { volgens: '0', language: 'nl', model: 'none' },
      sentences: [[0, text.length]],
      actors: [],
      statements: [...statements],
      namings: [],
      labels: [],
      figures: [],
      times: [],
      places: [],
      events: [],
      narrator: [],
    },
    items: statements.map(({ id }, i) => ({
      id: i + 1,
      kind: 'statement',
      local: id,
      review: 'open',
    })),
    actors: {},
    narrator: 0.5,
    voices: statements.map(({ id }) => ({
      kind: 'named',
      name: `voice ${id}`,
      share: 0.1,
      statements: [id],
    })),
    why: {},
  }
}
