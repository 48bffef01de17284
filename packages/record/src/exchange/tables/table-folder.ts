import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Table } from './column.ts'
import { openCsv } from './csv.ts'
import { dictionaryJson, dictionaryMarkdown, type About, type Described } from './dictionary.ts'
import { openParquet } from './parquet.ts'
import type { TableFile } from './table-file.ts'

/** The tables of one export. */
export interface TableFolder {
  open<Row>(table: Table<Row>): Promise<TableFile<Row>>
  /** Writes the dictionary, gives every file its name, and gives the names. */
  close(): Promise<string[]>
  /** Removes what is half written. */
  discard(): Promise<void>
}

/** Where the files go, and how they are written. */
export interface FolderForm {
  /** Made where there is none; files of an earlier export there are written over. */
  readonly folder: string
  readonly format: 'csv' | 'parquet' | 'tsv'
  readonly bom?: boolean | undefined
}

/** Opens a folder of tables. about: of what they are; read again when the folder is closed. */
export async function openTableFolder(
  { folder, format, bom }: FolderForm,
  about: About,
): Promise<TableFolder> {
  await mkdir(folder, { recursive: true })
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
