import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDossier, openStore, reportId, saveReport, type Queue } from '@volgens/record'
import { reading as schema } from '@volgens/shapes/schema'
import { missing, volgens } from './testing/command.ts'

const why = missing()
const folder = mkdtempSync(join(tmpdir(), 'volgens-review-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT =
  '“De brug blijft dicht”, zei burgemeester Jansen. Volgens de politie vielen er drie doden.'

/** A folder of its own with one report in dossier “brug”. */
async function makeRecord(): Promise<void> {
  const { stdout } = await volgens(['read', '--as', 'json', '--lang', 'nl'], TEXT)
  const reading = schema.parse(JSON.parse(stdout))
  const report = { ...reading.report, id: reportId(reading.report), outlet: 'De Gazet' }
  const own = { ...reading, report: { ...report, id: reportId(report) } }
  const store = await openStore({ folder })
  const { id } = await ensureDossier(store, 'brug')
  await saveReport(store, own, { original: new TextEncoder().encode(TEXT), dossier: id })
  await store.close()
}

describe.skipIf(why !== undefined)(
  `the built commands review and verify${why === undefined ? '' : `: skipped, ${why}`}`,
  { timeout: 120_000 },
  () => {
    beforeAll(makeRecord, 120_000)
    const run = (...args: readonly string[]) => volgens([...args, '--data', folder])
    const idOf = async (words: string) => {
      const { stdout } = await run('review', '--json')
      const { items } = JSON.parse(stdout) as Queue
      return String(items.find((item) => item.kind === 'statement' && item.words === words)?.id)
    }

    test('lists open items with id, voice, words and sentence, and says how to decide', async () => {
      const { code, stdout, stderr } = await run('review', '--dossier', 'brug')
      expect([code, stderr]).toEqual([0, ''])
      const id = await idOf('“De brug blijft dicht”')
      expect(stdout).toMatch(/\d+ items open in dossier “brug”/)
      expect(stdout).toMatch(
        new RegExp(`^ +${id} {2}.*burgemeester Jansen.*statement · direct`, 'm'),
      )
      expect(stdout).toContain('“De brug blijft dicht”, zei burgemeester Jansen.\n')
      expect(stdout).toContain('De Gazet, at 0')
      expect(stdout).toContain('one of --confirm ID')
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(88)
    })

    test('confirms, corrects, notes, undoes, and shows who decided what', async () => {
      const id = await idOf('“De brug blijft dicht”')
      const confirmed = await run('review', '--confirm', id, 'gebeld', '--by', 'Noor')
      expect(confirmed.stdout).toMatch(
        /^ {2}1 {2}confirmed “De brug blijft dicht”: gebeld {2}by Noor, /,
      )
      const patch = '{"source": {"spans": "Jansen"}}'
      const corrected = await volgens(
        ['review', '--correct', id, '-', '--by', 'Bram', '--data', folder],
        patch,
      )
      expect(corrected.stdout).toMatch(/^ {2}2 {2}corrected /)
      expect((await run('review', '--state', 'corrected')).stdout).toContain('Jansen')
      expect((await run('review', '--undo', '1')).stderr).toMatch(/cannot-undo: .*decision 2/)
      expect((await run('review', '--undo', '2', '--by', 'Bram')).stdout).toContain(
        'undid decision 2',
      )
      await run('review', '--note', id, 'nog eens bellen', '--by', 'Noor')
      const { stdout } = await run('review', '--history', id)
      expect(stdout.match(/^ {2}\d/gm)).toEqual(['  1', '  2', '  3', '  4'])
    })

    test('counts what a bulk would confirm, and confirms it', async () => {
      const all = ['review', '--confirm-above', '0.5', '--dossier', 'brug']
      const dry = await run(...all, '--dry-run')
      const [, count] = /^(\d+) items? would be confirmed/.exec(dry.stdout) ?? []
      expect(Number(count)).toBeGreaterThan(0)
      expect((await run(...all)).stdout).toMatch(new RegExp(`^${count} items? confirmed \\(5`))
      expect((await run(...all)).stdout).toMatch(/^No open item/)
    })

    test('verifies, compares the end with one noted, and ends with 1 where it differs', async () => {
      const { code, stdout } = await run('verify')
      expect(code).toBe(0)
      const [, hash = ''] = /end of the chain: ([0-9a-f]{64})/.exec(stdout) ?? []
      expect((await run('verify', '--expect', hash)).code).toBe(0)
      const other = await run('verify', '--expect', '00ff', '--json')
      expect(other.code).toBe(1)
      expect(JSON.parse(other.stdout)).toMatchObject({
        faults: [{ where: 'the end of the chain' }],
      })
    })

    test('says what there is to compare and what is lost', async () => {
      expect((await run('review', '--lost')).stdout).toBe(
        'No decision is lost: every one has its item.\n',
      )
      expect((await run('review', '--agreement')).code).toBe(0)
    })

    test.each<[args: readonly string[], code: number, message: RegExp]>([
      [['--confirm', 'x'], 2, /whole number/],
      [['--confirm', '1', '--reject', '2'], 2, /--confirm and --reject at once/],
      [['--note', '1'], 2, /a note needs its words/],
      [['los'], 2, /stands alone/],
      [['--dry-run'], 2, /goes with --confirm-above/],
      [['--undo', '9-3'], 2, /expected the number of a decision/],
      [['--confirm', '999999'], 1, /no-such-item/],
      [['--undo', '999999'], 1, /no-such-decision/],
      [['--dossier', 'berg'], 1, /no-such-dossier: .*expected one of brug/],
    ])('refuses review %j with a sentence', async (args, code, message) => {
      const outcome = await run('review', ...args)
      expect(outcome.code).toBe(code)
      expect(outcome.stderr).toMatch(message)
      expect(outcome.stdout).toBe('')
    })
  },
)
