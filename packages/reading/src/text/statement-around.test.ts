import type { Statement } from '@volgens/shapes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statementAround } from './statement-around.ts'

const statement = (id: string, content: [number, number][], confidence = 1): Statement => ({
  id,
  form: 'indirect',
  act: 'say',
  source: { spans: [], anonymous: true, implicit: false },
  cue: [],
  content,
  negated: false,
  rule: 'hand-made',
  confidence,
})

const around = statementAround([
  statement('s1', [
    [10, 60],
    [70, 90],
  ]),
  statement('s2', [[30, 50]], 0.2),
])

test.each([
  ['before all statements', [0, 4], undefined],
  ['between the parts of one', [62, 68], undefined],
  ['in the outer one', [12, 16], 's1'],
  ['in its second part', [80, 90], 's1'],
  ['in the inner one, which is a suggestion', [35, 39], 's2'],
  ['over the edge of the inner one', [48, 52], 's1'],
  ['mostly in the outer one', [8, 16], 's1'],
  ['hardly in the outer one', [2, 12], undefined],
] as const)('the smallest statement around a span: %s', (_, span, id) => {
  expect(around(span)?.id).toBe(id)
})

test('no smaller statement holds the span than the one that is given', () => {
  const span = fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 3000 }))
    .map(([start, size]): [number, number] => [start, start + size])
  fc.assert(
    fc.property(fc.array(span), span, (contents, at) => {
      const given = statementAround(contents.map((part, i) => statement(`s${i}`, [part])))(at)
      const holding = contents.filter(([a, b]) => a <= at[0] && at[1] <= b)
      const chosen = contents[Number(given?.id.slice(1))]
      if (holding.length === 0 || chosen === undefined) return holding.length === 0
      return chosen[1] - chosen[0] === Math.min(...holding.map(([a, b]) => b - a))
    }),
  )
})
