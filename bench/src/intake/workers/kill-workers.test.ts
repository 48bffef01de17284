import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { differentTexts } from '../../record/add/different-texts.ts'
import { newDatabase } from '../../record/new-database.ts'
import { benchTexts } from '../../speed/texts.ts'
import { killWorkers } from './kill-workers.ts'

/*
 * The short form of `npm run bench:intake -- workers`. A record in a folder has one process at a time.
 */
const server = inject('postgresUrl')
const folder = mkdtempSync(join(tmpdir(), 'volgens-workers-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(server === undefined)(
  'each report is read once though a worker is killed (PostgreSQL)',
  async () => {
    const file = join(folder, 'reports.jsonl')
    writeFileSync(file, differentTexts(benchTexts(), 24, 100))
    const url = await newDatabase(server ?? '')
    const run = await killWorkers({ url, file, processes: 2, killEveryMs: 300, mostKills: 1 })
    expect(run).toMatchObject({
      ...{ kills: 1, reports: 24, read: 24, lost: 0, twice: 0, failures: [], faults: [] },
    })
  },
  240_000,
)
