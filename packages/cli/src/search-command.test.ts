import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '@volgens/shapes'
import { openStore, saveReport, type SearchResult } from '@volgens/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missing, volgens } from './testing/command.ts'

const why = missing()
const folder = mkdtempSync(join(tmpdir(), 'volgens-search-'))
afterAll(() => rmSync(folder, { recursive: true }))

const REPORTS = [
  ['De Kade', '2022-01-05', '“De bruggen blijven voorlopig nog dicht”, zei burgemeester Jansen.'],
  [
    'Het Veer',
    '2022-01-06',
    '“De bruggen blijven voorlopig nog dicht”, zei burgemeester Jansen vrijdag.',
  ],
  ['Het Veer', '2022-01-09', 'Volgens de politie vielen er drie doden bij de bruggen.'],
] as const

async function fill(data: string): Promise<void> {
  const store = await openStore({ folder: data })
  try {
    for (const [outlet, published, text] of REPORTS) {
      const { stdout } = await volgens(['read', '--as', 'json', '--published', published], text)
      const reading = JSON.parse(stdout) as Reading
      const report = { ...reading.report, id: outlet + published, outlet }
      await saveReport(store, { ...reading, report }, { original: Buffer.from(text) })
    }
  } finally {
    await store.close()
  }
}

describe.skipIf(why !== undefined)(
  `volgens search${why === undefined ? '' : `: skipped, ${why}`}`,
  { timeout: 60_000 },
  () => {
    const data = join(folder, 'data')
    const search = (...args: string[]) => volgens(['search', '--data', data, ...args])
    beforeAll(() => fill(data), 120_000)

    test('shows each hit with its voice, its words and who has it too', async () => {
      const { code, stdout, stderr } = await search('blijven')
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/1 found, in 2 places/)
      expect(stdout).toMatch(
        /Jansen \(burgemeester Jansen\)\n {4}⟦“De bruggen \*blijven\* voorlopig nog dicht”⟧/,
      )
      expect(stdout).toMatch(/De Kade · 2022-01-05 · direct/)
      expect(stdout).toMatch(/also in Het Veer \(2022-01-06\)/)
    })

    test('goes on where the page before ended', async () => {
      const first = await search('bruggen', '--limit', '1', '--kind', 'statement')
      const [, after = ''] = /--after (\S+)/.exec(first.stdout) ?? []
      const second = await search(
        'bruggen',
        '--limit',
        '1',
        '--kind',
        'statement',
        '--after',
        after,
      )
      expect(second.stdout).toContain('2022-01-09')
      expect(second.stdout).not.toContain('--after')
    })

    test('gives counts and JSON where asked', async () => {
      expect((await search('--facets')).stdout).toMatch(/outlet +(Het Veer \d+, De Kade|De Kade)/)
      const { stdout } = await search('bruggen', '--json', '--voice', 'jansen', '--form', 'direct')
      const result = JSON.parse(stdout) as SearchResult
      expect(result.count).toEqual({ items: 2, hits: 1, more: false })
      expect(result.hits[0]?.item.sentence.text).toContain('burgemeester Jansen')
    })

    test('says what to try where nothing is found', async () => {
      const { code, stdout } = await search('walvis aangespoeld')
      expect(code).toBe(0)
      expect(stdout).toMatch(/Nothing found\.\n {2}Every word must be there/)
    })

    test('says how to begin where the record is empty', async () => {
      const { stdout } = await volgens(['search', '--data', join(folder, 'empty')])
      expect(stdout).toContain('volgens add')
    })

    test.each([
      ['days that are none', ['--said', 'gisteren'], /bad-search: said: "gisteren"; expected days/],
      ['an endless page', ['--limit', '1000'], /bad-search: a page of 1000 hits/],
      ['a kind that is none', ['--kind', 'poem'], /wrong-use/],
      ['100,000 characters', ['x'.repeat(100_000)], /bad-search: words: 100000 characters/],
    ])('refuses %s', async (_, args, message) => {
      const { code, stderr } = await search(...args)
      expect(code).toBe(2)
      expect(stderr).toMatch(message)
    })
  },
)
