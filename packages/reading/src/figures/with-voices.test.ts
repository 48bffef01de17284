import type { Statement } from '@volgens/shapes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureDraft } from './read-figures.ts'
import { withVoices } from './with-voices.ts'

const figure = (start: number, end: number): FigureDraft => ({
  span: [start, end],
  approximate: false,
  counts: [],
  rule: 'counted',
})

const statement = (id: string, ...content: [number, number][]): Statement => ({
  id,
  form: 'indirect',
  act: 'say',
  source: { spans: [], anonymous: true, implicit: false },
  cue: [],
  content,
  negated: false,
  rule: 'verb-clause',
  confidence: 1,
})

const statementsOf = (figures: FigureDraft[], statements: Statement[]) =>
  withVoices(figures, statements).map(({ id, statement: voice }) => [id, voice])

test('a figure has the smallest statement around it, or none', () => {
  const outer = statement('s1', [0, 50], [60, 90])
  const inner = statement('s2', [10, 30])
  const figures = [figure(2, 5), figure(12, 15), figure(28, 33), figure(52, 55), figure(70, 80)]
  expect(statementsOf(figures, [outer, inner])).toEqual([
    ['f1', 's1'],
    ['f2', 's2'],
    ['f3', 's1'],
    ['f4', undefined],
    ['f5', 's1'],
  ])
})

test('the statement of a figure always holds it', () => {
  const span = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }))
    .map(([start, size]): [number, number] => [start, start + size])
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (contents, places) => {
      const statements = contents.map((content, i) => statement(`s${i}`, content))
      const sorted = places.sort((a, b) => a[0] - b[0]).map(([a, b]) => figure(a, b))
      for (const {
        span: [start, end],
        statement: voice,
      } of withVoices(sorted, statements)) {
        const around = contents.filter(([a, b]) => a <= start && end <= b)
        const smallest = Math.min(...around.map(([a, b]) => b - a))
        const chosen = contents[Number(voice?.slice(1))]
        expect(chosen === undefined ? Infinity : chosen[1] - chosen[0]).toBe(smallest)
      }
    }),
  )
})
