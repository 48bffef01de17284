import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDossier, openStore, reportId, saveReport } from '@volgens/record'
import { missing, volgens } from './testing/command.ts'

/** Each call opens a store anew: seconds on a busy machine. */
const MOST_MS = 120_000

const why = missing()
const folder = mkdtempSync(join(tmpdir(), 'volgens-actors-'))
const data = join(folder, 'record')
afterAll(() => rmSync(folder, { recursive: true }))

/** Saves a report that only names somebody. */
async function save(name: string, lang: string, dossier: string): Promise<void> {
  const store = await openStore({ folder: data })
  const { id } = await ensureDossier(store, dossier)
  const report = { lang, text: `${name} zweeg.` }
  const reading = {
    report: { id: reportId(report), ...report },
    engine: { volgens: '0', language: lang, model: 'none' },
    actors: [
      {
        id: 'a1',
        name,
        kind: 'person' as const,
        roles: ['president'],
        mentions: [[0, name.length] as [number, number]],
      },
    ],
    ...{
      sentences: [],
      statements: [],
      namings: [],
      figures: [],
      times: [],
      places: [],
      events: [],
    },
    labels: [],
    narrator: [],
  }
  await saveReport(store, reading, { original: new TextEncoder().encode(report.text), dossier: id })
  await store.close()
}

describe.skipIf(why !== undefined)(
  `volgens actors${why === undefined ? '' : `: skipped, ${why}`}`,
  () => {
    const actors = (...args: string[]) => volgens(['actors', ...args, '--data', data])

    beforeAll(async () => {
      await save('Kassym-Jomart Tokajev', 'nl', 'steppe')
      // In one dossier it would be certain.
      await save('Kassym-Jomart Tokayev', 'en', 'bergen')
    }, MOST_MS)

    test(
      'lists, suggests in words, merges, and takes it back',
      async () => {
        const list = await actors('--dossier', 'steppe')
        expect([list.code, list.stderr]).toEqual([0, ''])
        expect(list.stdout).toMatch(/ no\. {2}name +kind +reports {2}mentions/)
        expect(list.stdout).toMatch(/ 1 {2}Kassym-Jomart Tokajev +person +1 +1\n +president\n/)
        const { stdout: asked } = await actors('suggest')
        expect(asked).toContain('1 Kassym-Jomart Tokajev  =?  2 Kassym-Jomart Tokayev')
        expect(asked.replace(/\s+/g, ' ')).toContain('one name in two spellings')
        const { stdout: merged } = await actors('same', '1', '2', '--by', 'Noor')
        expect(merged).toBe(
          '2 Kassym-Jomart Tokayev is part of 1 Kassym-Jomart Tokajev now.\nvolgens actors undo 1 takes it back.\n',
        )
        const { stdout: shown } = await actors('show', '1')
        expect(shown).toContain('also Kassym-Jomart Tokayev · president · curated')
        expect((await actors('suggest')).stdout).toContain('Nobody seems to be here twice')
        expect((await actors('undo', '1')).stdout).toBe('Decision 1 is undone.\n')
      },
      MOST_MS,
    )

    test(
      'gives JSON, and finds a name in another script',
      async () => {
        const { stdout } = await actors('--find', 'Токаев', '--json')
        expect(JSON.parse(stdout)).toMatchObject([
          { id: 1, reports: 1 },
          { id: 2, reports: 1 },
        ])
        const renamed = await actors('rename', '2', 'Tokayev (president)', '--by', 'Noor', '--json')
        expect(JSON.parse(renamed.stdout)).toMatchObject({ reviewer: 'Noor', decision: 'rename' })
        expect(JSON.parse((await actors('suggest', '--limit', '1', '--json')).stdout)).toHaveLength(
          1,
        )
      },
      MOST_MS,
    )

    test.each([
      [['merge', '1', '99'], 1, 'actor-unknown'],
      [['undo', '99'], 1, 'no-such-decision'],
      [
        ['--dossier', 'nergens'],
        1,
        'no-such-dossier: there is no dossier "nergens"; expected one of bergen, steppe',
      ],
      [['merge', '1', 'x'], 2, 'wrong-use'],
      [['merge', '1'], 2, 'wrong-use'],
      [['split', '1'], 2, 'split needs --report or --spelling'],
    ])(
      '%j ends with %i and says %s',
      async (args, code, words) => {
        const outcome = await actors(...args)
        expect([outcome.code, outcome.stdout]).toEqual([code, ''])
        expect(outcome.stderr).toContain(words)
      },
      MOST_MS,
    )

    test(
      'says what to do where nobody is there yet',
      async () => {
        const { code, stdout } = await volgens(['actors', '--data', join(folder, 'empty')])
        expect([code, stdout]).toEqual([
          0,
          'No actors yet: volgens add FILE reads reports into the record.\n',
        ])
      },
      MOST_MS,
    )
  },
)
