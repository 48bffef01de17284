import type { Case } from '@volgens/reading/cases'
import { expect, test } from 'vitest'
import { byConstruction } from './own-cases.ts'

const row = (id: string, about: string, expected: 0 | 1): Case => ({
  id,
  table: 'constructions',
  about,
  open: false,
  checks: [
    {
      text: 'Jan zwijgt.',
      expected: expected === 0 ? [] : [{ source: [], content: [[0, 3]], optional: false }],
    },
  ],
})

test('sentences with one number are one construction', () => {
  const judged = [
    { row: row('2', 'verb', 1), problems: [] },
    { row: row('13', 'norm', 0), problems: [] },
    { row: row('2b', 'verb, inverted', 1), problems: ['missed'] },
  ]
  expect(byConstruction('nl', judged)).toEqual([
    { lang: 'nl', n: '2', construction: 'verb', rows: 2, right: 1, silent: 0 },
    { lang: 'nl', n: '13', construction: 'norm', rows: 1, right: 1, silent: 1 },
  ])
})
