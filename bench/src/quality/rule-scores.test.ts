import { expect, test } from 'vitest'
import type { Attribution } from './gold.ts'
import { match } from './match.ts'
import { scoreRules } from './rule-scores.ts'

const at = (start: number, rule?: string, source = 0): Attribution => ({
  source: [[source, source + 5]],
  cue: [],
  content: [[start, start + 10]],
  ...(rule === undefined ? {} : { rule }),
})

test('counts for each rule what it found, what was right, and whose source was right', () => {
  const gold = [at(100), at(200), at(300)]
  const predicted = [at(100, 'a'), at(200, 'a', 50), at(900, 'a'), at(300, 'b')]
  const document = { id: 'x', text: '', attributions: gold }
  expect(scoreRules([{ document, matching: match(gold, predicted), suggestions: [] }])).toEqual([
    { rule: 'a', predicted: 3, right: 2, withSource: 1 },
    { rule: 'b', predicted: 1, right: 1, withSource: 1 },
  ])
})
