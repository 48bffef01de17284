import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { selectItems, type KnownParty } from '../items/item-query.ts'
import { readingItems } from '../items/reading-items.ts'
import { saveReport } from '../reports/save-report.ts'
import { ENGINE, FIRST } from '../testing/exchange-record.ts'
import { describeStores } from '../testing/stores.ts'
import { openReadingTables } from './reading-tables.ts'

const folder = await mkdtemp(join(tmpdir(), 'volgens-readings-'))
afterAll(() => rm(folder, { recursive: true }))

const rowsOf = async (name: string) =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(folder, name)) })

test('are a file each, with every reading whole', async () => {
  const tables = await openReadingTables(folder)
  await tables.write(FIRST)
  expect((await readdir(folder)).every((name) => name.endsWith('.part'))).toBe(true)
  expect((await tables.close()).sort()).toEqual((await readdir(folder)).sort())
  const [reading] = await rowsOf('readings.parquet')
  expect(reading?.['reading']).toBe(JSON.stringify(FIRST))
  const file = await asyncBufferFromFile(join(folder, 'readings.parquet'))
  const [dictionary] = (await parquetMetadataAsync(file)).key_value_metadata ?? []
  expect(JSON.parse(dictionary?.value ?? '')).toMatchObject({ engines: [ENGINE], reports: 1 })
  const statements = await rowsOf('statements.parquet')
  expect(statements).toHaveLength(FIRST.statements.length)
  expect(statements).toContainEqual(
    expect.objectContaining({ voice_words: 'de politie', negated: true, review: 'open' }),
  )
})

test('leave nothing behind where they are discarded', async () => {
  const other = join(folder, 'weg')
  const tables = await openReadingTables(other)
  await tables.write(FIRST)
  await tables.discard()
  expect(await readdir(other)).toEqual([])
})

describeStores('items of a reading', (open) => {
  test('are what the record gives, but for numbers of its own', async () => {
    const { report } = await saveReport(open(), FIRST, { original: new Uint8Array([1]) })
    const known = (party: KnownParty | undefined) => party && { ...party, actor: undefined }
    const saved = await selectItems(open().db, sql`item.report = ${report}`)
    const plain = saved.map(({ id: _, voice, other, doer, confidence, ...item }) => ({
      ...item,
      ...{ voice: { ...voice, actor: undefined }, other: known(other), doer: known(doer) },
      confidence: confidence?.toFixed(4),
    }))
    const read = readingItems(FIRST).map(({ id: _, confidence, ...item }) => ({
      ...{ ...item, confidence: confidence?.toFixed(4) },
    }))
    expect(new Set(plain)).toEqual(new Set(read))
  })
})
