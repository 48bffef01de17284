import type { Statement } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { voicesOf } from './voice.ts'

const statement = (id: string, content: [number, number][]): Statement => ({
  id,
  form: 'indirect',
  act: 'say',
  source: { spans: [], anonymous: true, implicit: false },
  cue: [],
  content,
  negated: false,
  rule: 'hand-made',
  confidence: 1,
})

const voices = voicesOf([statement('s1', [[10, 60]]), statement('s2', [[30, 50]])])

test.each([
  ['before all statements', 0, undefined],
  ['in the outer one', 12, 's1'],
  ['in the inner one', 35, 's2'],
  ['over the edge of the inner one', 48, 's1'],
])('the smallest statement that holds a trigger is its voice: %s', (_, start, id) => {
  expect(voices([start, start + 4])?.id).toBe(id)
})
