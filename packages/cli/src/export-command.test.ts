import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missing, volgens } from './testing/command.ts'

const why = missing()
const top = mkdtempSync(join(tmpdir(), 'volgens-export-'))
afterAll(() => rmSync(top, { recursive: true }))

const data = join(top, 'record')
const REPORT = fileURLToPath(
  new URL('../../../examples/kazakhstan-2022/01-steppebode-regering-weg.nl.txt', import.meta.url),
)
const exported = (args: readonly string[]) => volgens(['export', ...args, '--data', data])
const at = (...path: string[]) => readFileSync(join(top, ...path), 'utf8')

describe.skipIf(why !== undefined)(
  `volgens export and import${why === undefined ? '' : `: skipped, ${why}`}`,
  () => {
    beforeAll(async () => {
      const { code } = await volgens([...['add', REPORT, '--dossier', 'onrust', '--data', data]])
      expect(code).toBe(0)
    }, 120_000)

    test('hand on the whole record, byte for byte', async () => {
      const { code, stdout, stderr } = await exported([])
      expect([code, stderr]).toEqual([0, ''])
      const file = join(top, 'record.jsonl')
      const out = await exported(['--out', file])
      expect([out.code, out.stdout]).toEqual([0, ''])
      expect(readFileSync(file, 'utf8')).toBe(stdout)
      const copy = join(top, 'copy')
      const imported = await volgens(['import', file, '--data', copy])
      expect(imported).toMatchObject({
        code: 0,
        stdout: '1 report new, 1 reading added, 0 decisions added\n',
      })
      expect((await volgens(['export', '--data', copy])).stdout).toBe(stdout)
      const again = await volgens(['import', '-', '--json', '--data', copy], stdout)
      expect(JSON.parse(again.stdout)).toMatchObject({ reports: 0, known: 1, readings: 0 })
      expect((await volgens(['verify', '--data', copy])).code).toBe(0)
    }, 120_000)

    test('say what is wrong with a file, and with which line', async () => {
      const [first = '', second = ''] = (await exported([])).stdout.split('\n')
      const broken = join(top, 'broken.jsonl')
      writeFileSync(broken, `${first}\n${second.replace('"name"', '"nam"')}\n`)
      const { code, stderr } = await volgens(['import', broken, '--data', join(top, 'other')])
      expect(code).toBe(1)
      expect(stderr).toMatch(/^volgens: bad-line: line 2: dossier with .*nothing was changed\n$/)
      const none = await volgens(['import', join(top, 'none'), '--data', join(top, 'third')])
      expect(none.stderr).toMatch(/no-such-file/)
      expect(existsSync(join(top, 'third'))).toBe(false)
    }, 120_000)

    test('write tables, with a dictionary, and a mark for Excel where it is asked for', async () => {
      const folder = join(top, 'tables')
      const { code, stdout } = await exported(['--as', 'csv', '--out', folder, '--bom'])
      expect(code).toBe(0)
      expect(stdout).toMatch(/tables: statements\.csv, .*dictionary\.md\n$/)
      expect(at('tables', 'statements.csv')).toMatch(/^\uFEFFreport,item,review,/)
      expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false)
      expect(at('tables', 'dictionary.md')).toContain('| `voice_words` | text |')
      expect((await exported(['--as', 'parquet', '--out', folder])).code).toBe(0)
      expect(at('tables', 'statements.parquet').slice(0, 4)).toBe('PAR1')
      expect((await exported(['--as', 'plover', '--out', folder])).stdout).toContain('plover.tsv')
    }, 120_000)

    test('write linked data that is one JSON document', async () => {
      for (const form of ['web-annotation', 'jsonld']) {
        const { code, stdout } = await exported(['--as', form, '--dossier', 'onrust'])
        expect(code).toBe(0)
        expect(JSON.parse(stdout)).toHaveProperty('@context')
      }
    }, 120_000)

    test('write pages that stand alone, with a list in the language asked for', async () => {
      const folder = join(top, 'pages')
      const { code, stdout } = await exported(['--as', 'html', '--out', folder, '--ui', 'nl'])
      expect(code).toBe(0)
      const [list, report = ''] = readdirSync(folder).sort().reverse()
      expect(stdout).toBe(`${folder}: ${list}, ${report}\n`)
      expect(at('pages', 'index.html')).toMatch(/1 bericht[^]*<a href="[0-9a-f]{32}\.html">/)
      expect(at('pages', report)).toContain('<a href="index.html">')
      for (const name of [list ?? '', report]) {
        expect(at('pages', name)).not.toMatch(/<script|<link|<img|src=|@import|url\(/)
        expect(at('pages', name)).toContain('prefers-color-scheme:dark')
        expect(at('pages', name)).toContain('@media print')
      }
    }, 120_000)

    test.each([
      [['--as', 'csv'], /give a folder for them with --out/],
      [['--bom'], /--bom goes with --as csv, not jsonl/],
      [['--ui', 'nl'], /--ui goes with --as html/],
      [['--snippets', 'veel'], /whole number from 0 to 1000/],
      [['--as', 'xml'], /Allowed choices are jsonl/],
    ])('%j is wrong use', async (args, message) => {
      const { code, stderr } = await exported(args)
      expect(code).toBe(2)
      expect(stderr).toMatch(message)
    })

    test('name the dossiers that there are, and places that can not be written', async () => {
      const unknown = await exported(['--dossier', 'elders'])
      expect(unknown).toMatchObject({ code: 1, stdout: '' })
      expect(unknown.stderr).toMatch(/no-such-dossier.*onrust/)
      const nowhere = await exported(['--out', join(top, 'none', 'file.jsonl')])
      expect(nowhere.code).toBe(1)
      expect(nowhere.stderr).toMatch(/^volgens: not-written: .*ENOENT/)
      writeFileSync(join(top, 'taken'), '')
      const taken = await exported(['--as', 'csv', '--out', join(top, 'taken')])
      expect(taken.stderr).toMatch(/^volgens: not-written: .*EEXIST/)
    }, 60_000)

    test('tell who exports nothing how to begin', async () => {
      const { code, stdout, stderr } = await volgens(['export', '--data', join(top, 'empty')])
      expect(code).toBe(0)
      expect(stdout.trimEnd().split('\n')).toHaveLength(2)
      expect(stderr).toMatch(/volgens add FILE… adds some/)
    }, 60_000)
  },
)
