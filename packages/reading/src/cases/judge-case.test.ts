import type { Reading, Statement } from '@volgens/shapes'
import { describe, expect, test } from 'vitest'
import type { Case, Expected } from './case-table.ts'
import { judgeCase } from './judge-case.ts'

const TEXT = 'Jan zegt dat het regent, hoopt Piet.'
const CONTENT: [number, number] = [9, 23]

const caseOf = (...expected: readonly Partial<Expected>[]): Case => ({
  id: '1',
  table: 'constructions',
  about: 'verb + dat',
  checks: [
    {
      text: TEXT,
      expected: expected.map((given) => ({
        source: [[0, 3]],
        content: [CONTENT],
        optional: false,
        ...given,
      })),
    },
  ],
  open: false,
})

const statement = (given: Partial<Statement> = {}): Statement => ({
  id: 's1',
  form: 'indirect',
  act: 'say',
  source: { spans: [[0, 3]], anonymous: false, implicit: false },
  cue: [[4, 8]],
  content: [CONTENT],
  negated: false,
  rule: 'verb-clause',
  confidence: 0.8,
  ...given,
})

const judge = (row: Case, ...statements: readonly Statement[]): Promise<string[]> =>
  judgeCase(row, { read: async (report) => ({ report, statements }) as unknown as Reading }, 'nl')

const PIET: Statement['source'] = { spans: [[31, 35]], anonymous: false, implicit: false }

test('a statement with the words and the voice is right', async () => {
  expect(await judge(caseOf({}), statement({ content: [[13, 23]] }))).toEqual([])
})

test('another voice is told', async () => {
  expect(await judge(caseOf({}), statement({ source: PIET }))).toEqual([
    'wrong source: verb-clause 0.80 [Piet | zegt | dat het regent]',
  ])
})

test('a suggestion does not count as found, and is shown', async () => {
  expect(await judge(caseOf({}), statement({ confidence: 0.4 }))).toEqual([
    'missed: dat het regent; read verb-clause 0.40 [Jan | zegt | dat het regent]',
  ])
})

test('what nobody says is told', async () => {
  expect(await judge(caseOf(), statement())).toEqual([
    'not there: verb-clause 0.80 [Jan | zegt | dat het regent]',
  ])
})

test('what is optional may be found or not', async () => {
  expect(await judge(caseOf({ optional: true }))).toEqual([])
  expect(await judge(caseOf({ optional: true }), statement({ source: PIET }))).toEqual([])
})

test('of two with the same words each goes to its own voice', async () => {
  const row = caseOf({}, { source: [[31, 35]], optional: true })
  expect(await judge(row, statement({ source: PIET }))).toEqual([
    'missed: dat het regent; read verb-clause 0.80 [Piet | zegt | dat het regent]',
  ])
})

describe('what stands around a cue', () => {
  const around = (...spans: [number, number][]): Case => ({
    ...caseOf(),
    checks: [{ text: TEXT, expected: [], around: { field: 'occasion', spans } }],
  })

  test('is right where a statement has the words', async () => {
    expect(await judge(around([4, 8]), statement({ occasion: [[4, 8]] }))).toEqual([])
  })

  test('is told where other words are read', async () => {
    expect(await judge(around([4, 8]), statement({ occasion: [[4, 6]] }))).toEqual([
      'missed: occasion “zegt”; read “ze”',
    ])
  })

  test('is told where nothing may be read', async () => {
    expect(await judge(around(), statement())).toEqual([])
    expect(await judge(around(), statement({ occasion: [[4, 8]] }))).toEqual([
      'not there: occasion “zegt”',
    ])
  })
})
