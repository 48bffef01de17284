import { readFileSync, readdirSync } from 'node:fs'
import type { Reading } from '@volgens/shapes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES } from './attribution/rule-table.ts'
import { CASE_TABLES, isSilent, readCases, type Case, type CaseTable } from './cases/case-table.ts'
import { judgeCase } from './cases/judge-case.ts'
import type { Language } from './language.ts'
import { NAMING_RULES } from './namings/naming-rules.ts'
import { openReader, type Reader } from './read.ts'
import { reasonFor } from './rule-reason.ts'

/**
 * The tests of a language's own cases: what it reads stays read, what it must not read stays unread, and the rows
 * marked open are those that it does not get yet.
 *
 * folder: languages/<code>/cases/; without: rules that the language has no words for.
 */
export function casesContract(
  language: Language,
  folder: URL,
  without: readonly string[] = [],
): void {
  describe(`${language.code} has cases`, () => {
    testRules(folder, without)
    testReasons(language, folder)
    describe.each(CASE_TABLES)('%s', (table) => testReadings(language, folder, table))
  })
}

function testRules(folder: URL, without: readonly string[]): void {
  test('for every rule at least two', () => {
    const ids = readCases(folder, 'rules').map(({ id }) => id)
    const lacking = RULES.filter(({ id }) => !without.includes(id) && !ids.includes(`${id} 2`))
    expect(lacking.map(({ id }) => id)).toEqual([])
    const known = new Set(RULES.map(({ id }) => id))
    expect(ids.filter((id) => !known.has(id.split(' ')[0] ?? ''))).toEqual([])
  })

  test('for every field around a cue at least twelve, half of them silent', () => {
    const rows = readCases(folder, 'circumstances')
    const fields = [...new Set(rows.map(({ about }) => about))]
    const counts = fields.map((field) => {
      const own = rows.filter(({ about }) => about === field)
      return [field, own.length >= 12, own.filter(isSilent).length >= 6]
    })
    expect(counts).toEqual(fields.map((field) => [field, true, true]))
    expect(fields).toHaveLength(6)
  })

  test('for namings at least eighty, half of them silent, and each rule of namings among them', () => {
    const rows = readCases(folder, 'namings')
    const silent = rows.filter(isSilent)
    expect([rows.length >= 80, silent.length * 2 >= rows.length]).toEqual([true, true])
    const about = new Set(rows.filter((row) => !isSilent(row)).map((row) => row.about))
    expect([...about].sort()).toEqual(NAMING_RULES.map(({ id }) => id).sort())
  })

  test('for every construction a name of its own', () => {
    const ids = readCases(folder, 'constructions').map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
}

function testReasons(language: Language, folder: URL): void {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader(language)
  })
  afterAll(() => reader.close())

  test.each(tables)(
    'of %s everything that is read has a reason',
    async (table) => {
      const text = textOf(new URL(table, folder))
      const rules = rulesOf(await reader.read({ id: 'case', lang: language.code, text }))
      expect(rules.size).toBeGreaterThan(5)
      expect([...rules].filter((rule) => reasonFor(rule) === undefined)).toEqual([])
    },
    60_000,
  )
}

/** Whatever a table holds that is more than a word, without marks, a paragraph a cell. */
function textOf(table: URL): string {
  const rows = readFileSync(table, 'utf8').trimEnd().split('\n').slice(1)
  const cells = rows.flatMap((row) => row.split('\t')).filter((cell) => cell.includes(' '))
  return cells.map((cell) => cell.replace(/\{\S+ |\}/g, '')).join('\n\n')
}

const rulesOf = (reading: Reading): Set<string> =>
  new Set(
    [
      reading.statements,
      reading.namings,
      reading.figures,
      reading.times,
      reading.places,
      reading.events,
    ].flatMap((layer) => layer.map(({ rule }) => rule)),
  )

function testReadings(language: Language, folder: URL, table: CaseTable): void {
  const cases = readCases(folder, table)
  const problems = new Map<Case, readonly string[]>()
  let reader: Reader

  beforeAll(async () => {
    reader = await openReader(language)
    for (const row of cases) problems.set(row, await judgeCase(row, reader, language.code))
  }, 60_000)
  afterAll(() => reader.close())

  const wrong = (among: (row: Case) => boolean): string[] =>
    cases
      .filter(among)
      .flatMap((row) =>
        (problems.get(row) ?? []).map((problem) => `${describeCase(row)}: ${problem}`),
      )

  test('what must not be read is not read', () => {
    expect(wrong((row) => !row.open && isSilent(row))).toEqual([])
  })

  test('what was read right still is', () => {
    expect(wrong((row) => !row.open && !isSilent(row))).toEqual([])
  })

  test('what is marked open is not read yet (else: npm run cases -- --update)', () => {
    const right = cases.filter((row) => row.open && problems.get(row)?.length === 0)
    expect(right.map(describeCase)).toEqual([])
  })
}

const describeCase = ({ id, about, checks }: Case): string =>
  `${id} (${about}) “${checks.map(({ text }) => text).join(' / ')}”`
