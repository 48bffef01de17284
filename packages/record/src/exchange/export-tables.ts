import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db, Store } from '../store/open-store.ts'
import { itemsOf } from './export-items.ts'
import { reportPages } from './report-pages.ts'
import { countReports, enginesOf, inSnapshot, type ExportOptions } from './scope.ts'
import { ACTOR_TABLE, actorPages } from './tables/actor-table.ts'
import type { Table } from './tables/column.ts'
import { openCsv } from './tables/csv.ts'
import {
  dictionaryJson,
  dictionaryMarkdown,
  type About,
  type Described,
} from './tables/dictionary.ts'
import { ITEM_TABLES } from './tables/item-tables.ts'
import { openParquet } from './tables/parquet.ts'
import { PLOVER_TABLE } from './tables/plover-table.ts'
import { reportTable } from './tables/report-table.ts'
import type { TableFile } from './tables/table-file.ts'

export interface TableOptions extends ExportOptions {
  /** A folder, made where there is none; files of an earlier export there are written over. */
  readonly folder: string
  readonly format: 'csv' | 'parquet'
  /** CSV with a byte order mark, for Excel. */
  readonly bom?: boolean | undefined
}

/**
 * Writes statements, namings, figures, events, actors and reports, a file each, with a data dictionary beside them. Gives
 * the names of the files. A file has its name once it is whole.
 */
export async function exportTables(store: Store, options: TableOptions): Promise<string[]> {
  return inFolder(store, options, async (db, folder) => {
    await writeReports(db, options, folder)
    const actors = await folder.open(ACTOR_TABLE)
    for await (const page of actorPages(db, options)) await actors.write(page)
  })
}

/** Writes the events as one table of tab-separated values in the terms of PLOVER, with its dictionary. */
export async function exportPlover(
  store: Store,
  options: ExportOptions & Pick<TableOptions, 'folder'>,
): Promise<string[]> {
  return inFolder(store, { ...options, format: 'tsv' }, async (db, folder) => {
    const events = await folder.open(PLOVER_TABLE)
    for await (const reports of reportPages(db, options)) {
      await events.write(await itemsOf(db, reports, options, 'event'))
    }
  })
}

async function writeReports(db: Db, options: ExportOptions, folder: Folder): Promise<void> {
  const files = {
    statement: await folder.open(ITEM_TABLES.statement),
    naming: await folder.open(ITEM_TABLES.naming),
    figure: await folder.open(ITEM_TABLES.figure),
    event: await folder.open(ITEM_TABLES.event),
  }
  const kinds = Object.keys(files) as (keyof typeof files)[]
  const reports = await folder.open(reportTable(options))
  for await (const page of reportPages(db, options)) {
    await reports.write(page)
    const items = await itemsOf(db, page, options)
    for (const kind of kinds) await files[kind].write(items.filter((item) => item.kind === kind))
  }
}

/** Writes tables of one moment of the record; gives the names of the files, or leaves none behind. */
async function inFolder(
  store: Store,
  options: FolderOptions,
  work: (db: Db, folder: Folder) => Promise<void>,
): Promise<string[]> {
  return inSnapshot(store, async (db) => {
    const folder = await openFolder(db, options)
    try {
      await work(db, folder)
      return await folder.close()
    } catch (fault) {
      await folder.discard()
      throw fault
    }
  })
}

/** The tables of one export. */
interface Folder {
  open<Row>(table: Table<Row>): Promise<TableFile<Row>>
  /** Writes the dictionary, gives every file its name, and gives the names. */
  close(): Promise<string[]>
  /** Removes what is half written. */
  discard(): Promise<void>
}

interface FolderOptions extends ExportOptions {
  readonly folder: string
  readonly format: 'csv' | 'parquet' | 'tsv'
  readonly bom?: boolean | undefined
}

async function openFolder(db: Db, options: FolderOptions): Promise<Folder> {
  const { folder, format, bom, snippets } = options
  await mkdir(folder, { recursive: true })
  const about: About = {
    engines: await enginesOf(db, options),
    dossier: options.dossier?.name,
    reports: await countReports(db, options),
    snippets,
  }
  const tables: Described[] = []
  const files: { readonly name: string; close(): Promise<void> }[] = []
  const part = (name: string) => join(folder, `${name}.part`)
  return {
    async open(table) {
      const name = `${table.name}.${format}`
      const file = await openFile(part(name), table)
      tables.push(table)
      files.push({ name, close: () => file.close() })
      return file
    },
    async close() {
      const names = files.map(({ name }) => name)
      for (const file of files) await file.close()
      await writeFile(part('dictionary.json'), dictionaryJson(about, tables))
      await writeFile(part('dictionary.md'), dictionaryMarkdown(about, tables))
      const all = [...names, 'dictionary.json', 'dictionary.md']
      for (const name of all) await rename(part(name), join(folder, name))
      return all
    },
    async discard() {
      await Promise.allSettled(files.map((file) => file.close()))
      for (const { name } of files) await rm(part(name), { force: true })
    },
  }

  function openFile<Row>(path: string, table: Table<Row>): Promise<TableFile<Row>> {
    if (format === 'parquet') return Promise.resolve(openParquet(path, table, about))
    return openCsv(path, table, format === 'tsv' ? { delimiter: '\t' } : { bom })
  }
}
