import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { newDatabase } from '../new-database.ts'
import { crashRounds } from './rounds.ts'

/*
 * The short form of `npm run bench:record -- crash`.
 */
const folder = mkdtempSync(join(tmpdir(), 'volgens-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder keeps what was acknowledged when its writer is killed', async () => {
  const { reports, lost, faults } = await crashRounds({ folder: join(folder, 'record') }, 4)
  expect(reports).toBeGreaterThan(0)
  expect([lost, faults]).toEqual([[], []])
}, 180_000)

const server = inject('postgresUrl')
describe.skipIf(server === undefined)('PostgreSQL', () => {
  test('keeps what was acknowledged when its writer is killed', async () => {
    const url = await newDatabase(server ?? '')
    const { reports, lost, faults } = await crashRounds({ url }, 4)
    expect(reports).toBeGreaterThan(0)
    expect([lost, faults]).toEqual([[], []])
  }, 180_000)
})
