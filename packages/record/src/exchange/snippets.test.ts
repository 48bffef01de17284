import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spansIn } from '../items/spans-in.ts'
import { FAR_WORDS, FIRST_TEXT, saveExchangeRecord } from '../testing/exchange-record.ts'
import { describeStores } from '../testing/stores.ts'
import type { Store } from '../store/open-store.ts'
import { exportPlover, exportTables } from './export-tables.ts'
import { exportLines } from './lines/export-lines.ts'
import { exportAnnotations } from './linked/export-annotations.ts'
import { exportQuotations } from './linked/export-quotations.ts'
import type { ExportOptions } from './scope.ts'
import { standingReadings } from './standing-readings.ts'

const parent = await mkdtemp(join(tmpdir(), 'volgens-snippets-'))
afterAll(() => rm(parent, { recursive: true }))

/** Everything that an export writes, as text; of Parquet its bytes, uncompressed words among them. */
type Write = (store: Store, options: ExportOptions) => Promise<string>

const joined = async (parts: AsyncIterable<string>) => {
  let text = ''
  for await (const part of parts) text += part
  return text
}

async function filesIn(write: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(join(parent, 'f-'))
  await write(folder)
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  return texts.map((text) => Buffer.from(text, 'latin1').toString('utf8')).join('\n')
}

const FORMS: readonly (readonly [form: string, write: Write])[] = [
  ['JSON Lines', (store, options) => joined(exportLines(store, options))],
  ['Web Annotation', (store, options) => joined(exportAnnotations(store, options))],
  ['schema.org', (store, options) => joined(exportQuotations(store, options))],
  [
    'CSV',
    (store, options) =>
      filesIn((folder) => exportTables(store, { ...options, folder, format: 'csv' })),
  ],
  [
    'Parquet',
    (store, options) =>
      filesIn((folder) => exportTables(store, { ...options, folder, format: 'parquet' })),
  ],
  ['PLOVER', (store, options) => filesIn((folder) => exportPlover(store, { ...options, folder }))],
  [
    'readings',
    async (store, options) => {
      const readings = []
      for await (const standing of standingReadings(store, options)) readings.push(standing)
      return JSON.stringify(readings)
    },
  ],
]

describeStores('snippets', (open) => {
  beforeAll(async () => {
    await saveExchangeRecord(open())
  })

  test.each(FORMS)('leave nothing of the text in %s but around items', async (form, write) => {
    const whole = await write(open(), {})
    const short = await write(open(), { snippets: 2 })
    const words = FAR_WORDS.flatMap((line) => line.split(' ')).filter((word) => word.length > 4)
    for (const word of words) expect(short).not.toContain(word)
    // Snappy keeps most words readable, but not all: there the search is of words, elsewhere of the whole lines too.
    if (form !== 'PLOVER' && form !== 'schema.org' && form !== 'Web Annotation') {
      expect(words.some((word) => whole.includes(word))).toBe(true)
    }
    expect(short).not.toContain(Buffer.from(FIRST_TEXT).toString('base64').slice(40, 80))
    if (form !== 'PLOVER') expect(short).toMatch(/blijven|raakten/)
  })

  test('move every span of a reading along with its words', async () => {
    const wholes = []
    for await (const { reading } of standingReadings(open(), {})) wholes.push(reading)
    let seen = 0
    for await (const { reading } of standingReadings(open(), { snippets: 1 })) {
      const whole = wholes[seen++]
      for (const layer of ['statements', 'namings', 'figures', 'events'] as const) {
        const before = spansIn(whole?.[layer]).map(([a, b]) => whole?.report.text.slice(a, b))
        const after = spansIn(reading[layer]).map(([a, b]) => reading.report.text.slice(a, b))
        expect(after).toEqual(before)
      }
      for (const { mentions, name } of reading.actors) {
        for (const [start, end] of mentions) {
          expect(reading.report.text.slice(start, end)).toBe(name)
        }
      }
      const spans = spansIn([reading.sentences, reading.narrator])
      for (const [start, end] of spans) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(reading.report.text.length)
      }
    }
    expect(seen).toBe(3)
  })
})
