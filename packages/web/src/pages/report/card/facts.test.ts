import { expect, test } from 'vitest'
import { dutch } from '../../../words/nl.ts'
import { viewOf } from '../report-view.ts'
import { answerWith, statement } from '../testing.ts'
import { factsOf } from './facts.ts'
import { quotationOf } from './quotation.ts'

const text = 'De minister ontkende gisteren dat er 70 schoten vielen.'
const answer = answerWith(text, [
  statement('s1', [[30, 54]], {
    source: { spans: [[0, 11]], anonymous: false, implicit: false },
    cue: [[12, 20]],
    negated: true,
    time: 't1',
  }),
])
const view = viewOf({
  ...answer,
  reading: {
    ...answer.reading,
    figures: [
      {
        ...{ id: 'f1', span: [37, 47], low: 70, approximate: true, counts: [[40, 47]] },
        ...{ statement: 's1', rule: 'counted' },
      },
    ],
    times: [{ id: 't1', span: [21, 29], edtf: '2022-01-06', certainty: 'inferred', rule: 'word' }],
  },
  why: { 'verb-clause': 'een werkwoord met een bijzin (verb-clause)' },
})

function facts(id: string) {
  const item = view.items.get(id)
  if (item === undefined) throw new Error(id)
  return Object.fromEntries(factsOf(item, view, dutch).map(({ name, values }) => [name, values]))
}

test('a statement tells its cue, its denial, when, its figures and why; nothing that is not there', () => {
  expect(facts('s1')).toEqual({
    cue: [{ said: 'ontkende' }, { told: 'ontkenning' }],
    source: [{ said: 'De minister' }],
    time: [{ said: 'gisteren', href: '#t1' }],
    figures: [{ said: '70 schoten', href: '#f1' }],
    why: [{ told: 'een werkwoord met een bijzin (verb-clause)' }],
  })
})

test('a figure tells its value, what is counted and whose it is', () => {
  expect(facts('f1')).toEqual({
    value: [{ told: 'minstens ongeveer 70' }],
    counts: [{ said: 'schoten' }],
    voice: [{ said: 'voice s1', href: '#s1' }],
    why: [{ told: 'counted' }],
  })
})

test('a time tells its day in words, and the code last', () => {
  expect(facts('t1')).toEqual({
    date: [{ told: 'donderdag 6 januari 2022' }],
    certainty: [{ told: 'geteld vanaf een andere datum' }],
    code: [{ told: '2022-01-06' }],
    why: [{ told: 'word' }],
  })
})

test('a quotation has the words, the voice, the report and the address', () => {
  const item = view.items.get('s1')
  if (item === undefined) throw new Error('s1')
  const outlet = {
    ...view.reading.report,
    title: 'Schoten',
    outlet: 'De Krant',
    published: '2022-01-07',
  }
  const named = { ...view, reading: { ...view.reading, report: outlet } }
  expect(quotationOf(item, named, dutch, 'http://127.0.0.1/reports/r#s1').split('\n')).toEqual([
    '“dat er 70 schoten vielen”',
    'Volgens voice s1. Schoten. De Krant, vrijdag 7 januari 2022',
    'http://127.0.0.1/reports/r#s1',
  ])
})
