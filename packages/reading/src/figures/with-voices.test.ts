import type { Statement } from '@volgens/shapes'
import { expect, test } from 'vitest'
import type { FigureDraft } from './read-figures.ts'
import { withVoices } from './with-voices.ts'

const figure = (start: number, end: number): FigureDraft => ({
  span: [start, end],
  approximate: false,
  counts: [],
  rule: 'counted',
})

const statement: Statement = {
  id: 's1',
  form: 'indirect',
  act: 'say',
  source: { spans: [], anonymous: true, implicit: false },
  cue: [],
  content: [[10, 50]],
  negated: false,
  rule: 'verb-clause',
  confidence: 0.3,
}

test('a figure has an id and the statement that it stands in, also where that is a suggestion', () => {
  expect(withVoices([figure(2, 5), figure(12, 15)], [statement])).toEqual([
    { id: 'f1', ...figure(2, 5) },
    { id: 'f2', ...figure(12, 15), statement: 's1' },
  ])
})
