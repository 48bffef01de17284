import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDossier, openStore, reportId, saveReport } from '@volgens/record'
import type { Reading, Span } from '@volgens/shapes'
import { missing, volgens } from './testing/command.ts'

const why = missing()
const folder = mkdtempSync(join(tmpdir(), 'volgens-compare-'))
const data = join(folder, 'data')
const empty = join(folder, 'empty')
const copies = join(folder, 'copies')
afterAll(() => rmSync(folder, { recursive: true }))

/** A reading by hand: "NAAM zei dat er AANTAL doden zijn. De LABEL trokken weg." */
function reading(outlet: string, published: string, name: string, count: number, label: string) {
  const text = `${name} zei dat er ${count} doden zijn. De ${label} trokken weg.`
  const span = (words: string): [number, number] => {
    const start = text.indexOf(words)
    return [start, start + words.length]
  }
  const end = text.indexOf('.') + 1
  const sentences: Span[] = [
    [0, end],
    [end + 1, text.length],
  ]
  const report = { lang: 'nl', outlet, published, text, url: `https://${outlet}.example/doden` }
  const made: Reading = {
    report: { id: reportId(report), ...report },
    engine: { volgens: '0', language: 'nl', model: 'none' },
    sentences: sentences.map(([from, to]) => [from, to]),
    actors: [{ id: 'a1', name, kind: 'person', roles: [], mentions: [span(name)] }],
    statements: [
      {
        ...{ id: 's1', form: 'indirect', act: 'say', cue: [span('zei')], negated: false },
        source: { spans: [span(name)], actor: 'a1', anonymous: false, implicit: false },
        ...{ content: [span(`dat er ${count} doden zijn`)], rule: 'test', confidence: 0.9 },
      },
    ],
    namings: [
      {
        ...{ id: 'n1', namer: { spans: [] }, named: { spans: [] } },
        ...{ label: [span(label)], quoted: false, rule: 'test' },
      },
    ],
    figures: [
      {
        ...{ id: 'f1', span: span(String(count)), low: count, high: count, approximate: false },
        ...{ counts: [span('doden')], statement: 's1', rule: 'test' },
      },
    ],
    ...{ times: [], places: [] },
    events: [
      {
        ...{ id: 'e1', type: 'YIELD', trigger: [span('trokken weg')], mode: 'happened' },
        ...{ actor: { spans: [span(`De ${label}`)] }, voice: 'narrator', rule: 'test' },
      },
    ],
    labels: [],
    narrator: [],
  }
  return made
}

async function fill() {
  const store = await openStore({ folder: data })
  const dossier = await ensureDossier(store, 'brug')
  const original = new TextEncoder().encode('as given')
  const first = reading('krant', '2022-01-07', 'Anna Bos', 8, 'rebellen')
  const second = reading('blad', '2022-01-07', 'Piet Vos', 10, 'rebellen')
  await saveReport(store, first, { original, reference: 'een.txt', dossier: dossier.id })
  await saveReport(store, second, { original, reference: 'twee.txt', dossier: dossier.id })
  await store.close()
}

/** One text in three outlets, long enough to be known again; the last one credits an agency. */
async function fillCopies() {
  const store = await openStore({ folder: copies })
  const original = new TextEncoder().encode('as given')
  const rest = Array.from({ length: 60 }, (_, at) => `woord${'x'.repeat(at)}`).join(' ')
  const names = ['krant', 'blad', 'bode']
  for (const [at, outlet] of names.entries()) {
    const made = reading(outlet, `2022-01-0${at + 7}`, 'Anna Bos', 8, 'rebellen')
    const agency = outlet === 'bode' ? { agency: 'ANP' } : {}
    const report = { ...made.report, ...agency, text: `${made.report.text} ${rest}` }
    await saveReport(store, { ...made, report: { ...report, id: reportId(report) } }, { original })
  }
  await store.close()
}

describe.skipIf(why !== undefined)(
  `volgens compare${why === undefined ? '' : `: skipped, ${why}`}`,
  // Each opens a store: seconds on a busy machine.
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      await fill()
      await fillCopies()
    }, 120_000)
    const compare = (...args: string[]) => volgens(['compare', ...args, '--data', data])

    test('shows who calls whom what, with the sentence and where it stands', async () => {
      const { code, stdout, stderr } = await compare('namings', '--dossier', 'brug')
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/krant +rebellen \[1\]/)
      expect(stdout).toContain('krant: rebellen')
      expect(stdout).toContain('De rebellen trokken weg.')
    })

    test('marks figures that disagree in words, and reckons only when asked', async () => {
      const plain = await compare('figures')
      expect(plain.stdout).toMatch(/Anna Bos +8 … doden +≠ 8/)
      expect(plain.stdout).toContain('said on the same day')
      expect(plain.stdout).not.toContain('By the rule')
      const reckoned = await compare('figures', '--reckon', 'min-max')
      expect(reckoned.stdout).toContain('By the rule “min-max”, which you asked for: 8 to 10')
    })

    test('shows events with their accounts and questions by report', async () => {
      const { stdout } = await compare('events', '--all')
      expect(stdout).toContain('happened · according to krant')
      expect(stdout).toContain('suggestions, nobody has said so')
      expect(stdout).toMatch(/beside the first account +1 +2/)
    })

    test('has one voice for copies, with the number of outlets and each place', async () => {
      const namings = await volgens(['compare', 'namings', '--data', copies])
      expect(namings.stdout).toMatch(/ANP, in 3 outlets +rebellen \[1\]/)
      expect(namings.stdout).toMatch(/1@37 2@37 3@37/)
      const events = await volgens(['compare', 'events', '--all', '--data', copies, '--ui', 'nl'])
      expect(events.stdout).toContain('volgens ANP, in 3 media')
      expect(events.stdout).not.toContain('zwijgen')
    })

    test('lists of which report one is a copy', async () => {
      const { stdout } = await volgens(['reports', '--data', copies])
      expect(stdout).toContain('3 reports in the record, 2 of them the same as an earlier one')
      expect(stdout).toMatch(/krant · .* · 2\s+copies/)
      expect(stdout).toMatch(/same as\s+[0-9a-f]{12} \(krant, 1\.00\)/)
      const json = await volgens(['reports', '--json', '--data', copies])
      expect(JSON.parse(json.stdout)).toMatchObject([
        { copies: 2 },
        { copies: 2, sameAs: { outlet: 'krant', likeness: 1 } },
        { copies: 2, sameAs: { outlet: 'krant', likeness: 1 } },
      ])
    })

    test('lays two reports side by side, by file name and address', async () => {
      const { code, stdout } = await compare('reports', 'een.txt', 'https://blad.example/doden')
      expect(code).toBe(0)
      expect(stdout).toContain('only in 1 (krant, 2022-01-07): Anna Bos')
    })

    test('suggests related reports', async () => {
      const { code, stdout } = await compare('related', 'een.txt', '--json')
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ report: { outlet: 'krant' }, related: [] })
    })

    test.each([['namings'], ['figures'], ['events']])('gives %s as JSON', async (kind) => {
      const { code, stdout } = await compare(kind, '--json')
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ reports: [{}, {}] })
    })

    test('speaks the language of the locale', async () => {
      const { stdout } = await compare('figures', '--ui', 'nl')
      expect(stdout).toContain('gezegd op dezelfde dag')
    })

    test('keeps within 80 columns', async () => {
      for (const kind of ['namings', 'figures', 'events']) {
        const { stdout } = await compare(kind)
        for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(80)
      }
    })

    test.each([
      ['an unknown dossier', ['namings', '--dossier', 'nergens'], 1, 'no dossier "nergens"'],
      ['an unknown report', ['reports', 'drie.txt'], 2, 'there is no report drie.txt'],
      ['one version', ['reports', 'een.txt'], 2, 'een.txt has one version only'],
      ['an unknown rule', ['figures', '--reckon', 'average'], 2, 'conservative'],
      ['words without =', ['figures', '--same', 'doden'], 2, 'doden=dead'],
    ])('says what is wrong with %s', async (_, args, exitCode, words) => {
      const { code, stderr } = await compare(...args)
      expect(code).toBe(exitCode)
      expect(stderr).toContain(words)
    })

    test('says what fills an empty record', async () => {
      const { code, stdout } = await volgens(['compare', 'namings', '--data', empty])
      expect([code, stdout]).toEqual([
        0,
        'There are no reports here yet; volgens add FILE… adds some.\n',
      ])
    })
  },
)
