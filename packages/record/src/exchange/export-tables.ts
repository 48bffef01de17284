import type { Db, Store } from '../store/open-store.ts'
import { itemsOf } from './export-items.ts'
import { reportPages } from './report-pages.ts'
import { countReports, enginesOf, inSnapshot, type ExportOptions } from './scope.ts'
import { ACTOR_TABLE, actorPages } from './tables/actor-table.ts'
import type { About } from './tables/dictionary.ts'
import { ITEM_TABLES } from './tables/item-tables.ts'
import { PLOVER_TABLE } from './tables/plover-table.ts'
import { reportTable } from './tables/report-table.ts'
import { openTableFolder, type FolderForm, type TableFolder } from './tables/table-folder.ts'

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

async function writeReports(db: Db, options: ExportOptions, folder: TableFolder): Promise<void> {
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
  options: ExportOptions & FolderForm,
  work: (db: Db, folder: TableFolder) => Promise<void>,
): Promise<string[]> {
  return inSnapshot(store, async (db) => {
    const folder = await openTableFolder(options, await aboutOf(db, options))
    try {
      await work(db, folder)
      return await folder.close()
    } catch (fault) {
      await folder.discard()
      throw fault
    }
  })
}

const aboutOf = async (db: Db, options: ExportOptions): Promise<About> => ({
  engines: await enginesOf(db, options),
  dossier: options.dossier?.name,
  reports: await countReports(db, options),
  snippets: options.snippets,
})
