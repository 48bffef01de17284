import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../store/open-store.ts'
import {
  ENGINE,
  FIRST_TEXT,
  saveExchangeRecord,
  type ExchangeRecord,
} from '../testing/exchange-record.ts'
import { describeStores } from '../testing/stores.ts'
import { exportPlover, exportTables, type TableOptions } from './export-tables.ts'
import type { Cell, Column } from './tables/column.ts'
import { ITEM_TABLES } from './tables/item-tables.ts'
import { itemsOf } from './export-items.ts'
import { reportPages } from './report-pages.ts'

const parent = await mkdtemp(join(tmpdir(), 'volgens-tables-'))
afterAll(() => rm(parent, { recursive: true }))

let folders = 0
const newFolder = () => join(parent, String(++folders))

type Line = Readonly<Record<string, string>>

/** As somebody else's program reads it, with the apostrophes before formulas taken off. */
async function readCsv(file: string, delimiter = ','): Promise<Line[]> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  const { data, errors } = Papa.parse<Line>(text, {
    ...{ header: true, delimiter, skipEmptyLines: true },
    transform: (cell) => cell.replace(/^'(?='*[=+\-@\t\r＋－＝＠])/u, ''),
  })
  expect(errors).toEqual([])
  return data
}

describeStores('tables', (open) => {
  let record: ExchangeRecord
  beforeAll(async () => {
    record = await saveExchangeRecord(open())
  })
  const write = async (options: Omit<TableOptions, 'folder'>) => {
    const folder = newFolder()
    const names = await exportTables(open(), { ...options, folder })
    return { folder, names, at: (name: string) => join(folder, name) }
  }

  test('are a file each, with a dictionary that has every column of every file', async () => {
    for (const format of ['csv', 'parquet'] as const) {
      const { folder, names, at } = await write({ format })
      expect((await readdir(folder)).sort()).toEqual([...names].sort())
      const dictionary = JSON.parse(await readFile(at('dictionary.json'), 'utf8')) as {
        engines: string[]
        tables: { name: string; columns: { name: string; description: string }[] }[]
      }
      expect(dictionary.engines).toEqual([ENGINE])
      const markdown = await readFile(at('dictionary.md'), 'utf8')
      for (const { name, columns } of dictionary.tables) {
        expect(await headerOf(at(`${name}.${format}`))).toEqual(columns.map((each) => each.name))
        for (const each of columns) {
          expect(each.description).toMatch(/^\S.{8,}[.]$/s)
          expect(markdown).toContain(`| \`${each.name}\` |`)
        }
      }
    }
  })

  test('as CSV, read back, give the same values', async () => {
    for (const bom of [false, true]) {
      const { at } = await write({ format: 'csv', bom })
      expect((await readFile(at('statements.csv'))).subarray(0, 3).equals(BOM)).toBe(bom)
      for (const kind of ['statement', 'naming', 'figure', 'event'] as const) {
        const { name, columns } = ITEM_TABLES[kind]
        const expected = (await rowsOf(open(), kind)).map((row) => texts(columns, row))
        expect(expected.length).toBeGreaterThan(0)
        expect(await readCsv(at(`${name}.csv`))).toEqual(expected)
      }
    }
  })

  test('as CSV hold no cell that a spreadsheet would take for a formula', async () => {
    const { at } = await write({ format: 'csv' })
    for (const name of ['statements.csv', 'reports.csv', 'actors.csv']) {
      const { data } = Papa.parse<string[]>(await readFile(at(name), 'utf8'))
      const cells = data.flat().filter((cell) => !/^-?\d/.test(cell))
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    }
    const statements = await readFile(at('statements.csv'), 'utf8')
    expect(statements).toContain(`,'=SOM(1;2),`)
  })

  test('as Parquet give the same values, to hyparquet and to DuckDB', async () => {
    const { at } = await write({ format: 'parquet' })
    for (const kind of ['statement', 'naming', 'figure', 'event'] as const) {
      const { name, columns } = ITEM_TABLES[kind]
      const expected = (await rowsOf(open(), kind)).map((row) => texts(columns, row))
      const file = await asyncBufferFromFile(at(`${name}.parquet`))
      const rows = (await parquetReadObjects({ file })).map(asTexts)
      expect(rows).toEqual(expected)
      expect((await parquetMetadataAsync(file)).key_value_metadata?.[0]?.value).toContain(ENGINE)
      expect((await duck(`select * from '${at(`${name}.parquet`)}'`)).map(asTexts)).toEqual(
        expected,
      )
    }
  })

  test('in DuckDB have days, numbers and truth values', async () => {
    const { at } = await write({ format: 'parquet' })
    const [row] = await duck(`select typeof(said_from) as day, typeof(confidence) as number,
      typeof(suggestion) as truth, typeof(voice_actor) as whole, typeof(words) as words
      from '${at('statements.parquet')}'`)
    expect(row).toEqual({
      ...{ day: 'DATE', number: 'DOUBLE', truth: 'BOOLEAN', whole: 'BIGINT', words: 'VARCHAR' },
    })
  })

  test('mark what was rejected and what is a suggestion', async () => {
    const { at } = await write({ format: 'csv' })
    expect((await readCsv(at('figures.csv'))).map(({ review }) => review)).toEqual(['rejected'])
    const doubtful = (await readCsv(at('statements.csv'))).filter(
      (row) => row['suggestion'] === 'true',
    )
    expect(doubtful).toMatchObject([{ confidence: '0.3', voice_kind: 'anonymous', review: 'open' }])
  })

  test('of a dossier hold its reports and actors alone', async () => {
    const { at } = await write({ format: 'csv', dossier: record.dossier })
    const reports = await readCsv(at('reports.csv'))
    expect(reports).toMatchObject([{ report: record.first, text: FIRST_TEXT }])
    const actors = (await readCsv(at('actors.csv'))).map(({ name }) => name)
    expect(actors).toEqual(['Anna Bos', 'politie'])
  })

  test('in the terms of PLOVER give an event a line, with its voice', async () => {
    const folder = newFolder()
    const names = await exportPlover(open(), { folder })
    expect(names).toEqual(['plover.tsv', 'dictionary.json', 'dictionary.md'])
    expect(await readCsv(join(folder, 'plover.tsv'), '\t')).toMatchObject([
      {
        ...{ event_id: `${record.first}/e1`, event_type: 'ASSAULT', event_mode: 'happened' },
        ...{ event_date: '', publication_date: '2022-01-07', recipient: 'mensen', actor: '' },
        ...{ voice_kind: 'named', voice: 'politie', review: 'open', engine: ENGINE },
      },
    ])
  })

  const headerOf = async (file: string) => {
    if (file.endsWith('csv')) return Object.keys((await readCsv(file))[0] ?? {})
    const { schema } = await parquetMetadataAsync(await asyncBufferFromFile(file))
    return schema.slice(1).map(({ name }) => name)
  }
})

describe('the tables', () => {
  test('have no column twice', () => {
    for (const { columns } of Object.values(ITEM_TABLES)) {
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

const BOM = Buffer.from('\uFEFF')

async function rowsOf(store: Store, kind: keyof typeof ITEM_TABLES) {
  const rows = []
  for await (const page of reportPages(store.db, {})) {
    rows.push(...(await itemsOf(store.db, page, {}, kind)))
  }
  return rows
}

const texts = <Row>(columns: readonly Column<Row>[], row: Row): Line =>
  Object.fromEntries(columns.map(({ name, value }) => [name, text(value(row))]))

const text = (cell: Cell | null) => (cell === undefined || cell === null ? '' : String(cell))

/** A day, as both readers of Parquet give it, is a moment at its beginning. */
const asTexts = (row: Record<string, unknown>): Line =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : text(value as Cell),
    ]),
  )

async function duck(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS()
  } finally {
    connection.closeSync()
  }
}
