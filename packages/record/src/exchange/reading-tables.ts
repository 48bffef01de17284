import type { Reading } from '@volgens/shapes'
import { engineOf } from '../reports/save-reading.ts'
import { readingItems } from '../items/reading-items.ts'
import type { ItemKind } from '../store/tables.ts'
import type { ExportItem } from './export-items.ts'
import { partsOf } from './parts.ts'
import { column, type Table } from './tables/column.ts'
import { ITEM_TABLES } from './tables/item-tables.ts'
import { openTableFolder } from './tables/table-folder.ts'

/** Readings written as tables without a record between. */
export interface ReadingTables {
  write(reading: Reading): Promise<void>
  /** Gives every file its name, and gives the names. */
  close(): Promise<string[]>
  /** Removes what is half written. */
  discard(): Promise<void>
}

/**
 * Opens Parquet tables of readings: statements, namings, figures and events with the columns that an export of a record
 * has (no numbers of actors, nothing reviewed), and `readings` with each whole reading as JSON, as `read --jsonl` gives it.
 * Memory does not grow with their number.
 */
export async function openReadingTables(folder: string): Promise<ReadingTables> {
  const about = { engines: [] as string[], dossier: undefined, reports: 0, snippets: undefined }
  const tables = await openTableFolder({ folder, format: 'parquet' }, about)
  const readings = await tables.open(READING_TABLE)
  const files = new Map<ItemKind, Awaited<ReturnType<typeof tables.open<ExportItem>>>>()
  for (const kind of KINDS) files.set(kind, await tables.open(ITEM_TABLES[kind]))
  return {
    async write(reading) {
      about.reports += 1
      const engine = engineOf(reading)
      if (!about.engines.includes(engine)) about.engines.push(engine)
      await readings.write([reading])
      const items = itemsOf(reading, engine)
      for (const [kind, file] of files) await file.write(items.filter((item) => item.kind === kind))
    },
    close: () => tables.close(),
    discard: () => tables.discard(),
  }
}

const KINDS = ['statement', 'naming', 'figure', 'event'] as const

const READING_TABLE: Table<Reading> = {
  name: 'readings',
  description: 'A report: one published text, and all that was read in it.',
  columns: [
    column('report', 'text', 'Id of the report.', ({ report }) => report.id),
    column('lang', 'text', 'Language (BCP 47).', ({ report }) => report.lang),
    column('outlet', 'text', 'Who published it.', ({ report }) => report.outlet),
    column('title', 'text', 'Its title.', ({ report }) => report.title),
    column('url', 'text', 'Its address.', ({ report }) => report.url),
    column('published', 'text', 'When it was published (EDTF).', ({ report }) => report.published),
    column('author', 'text', 'Who signed it.', ({ report }) => report.author),
    column('agency', 'text', 'The news agency that it credits.', ({ report }) => report.agency),
    column('engine', 'text', 'What read it: version, language and model.', engineOf),
    column('text', 'text', 'Its text, which all spans are places in.', ({ report }) => report.text),
    column('reading', 'json', 'The whole reading (volgens.reading/1).', (reading) =>
      JSON.stringify(reading),
    ),
  ],
}

const itemsOf = (reading: Reading, engine: string): ExportItem[] =>
  readingItems(reading).map((item) => ({
    ...item,
    ...{ engine, text: reading.report.text, parts: partsOf(item), context: item.sentence.text },
  }))
