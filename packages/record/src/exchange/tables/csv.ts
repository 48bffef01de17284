import { open } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import type { Cell, Column, Table } from './column.ts'
import type { TableFile } from './table-file.ts'

export interface CsvOptions {
  /** A byte order mark first: Excel takes a file without one for windows-1252. */
  readonly bom?: boolean | undefined
  /** A comma unless told. */
  readonly delimiter?: string
}

/**
 * Writes a table as CSV (RFC 4180, UTF-8). A text that a spreadsheet would take for a formula has an apostrophe before
 * it, and so has one that begins with apostrophes and then looks like one: taking one off gives back every text.
 */
export async function openCsv<Row>(
  path: string,
  { columns }: Table<Row>,
  { bom = false, delimiter = ',' }: CsvOptions = {},
): Promise<TableFile<Row>> {
  const file = await open(path, 'w')
  const put = (rows: readonly (readonly Cell[])[], first = false) =>
    file.write(stringify(rows as Cell[][], { ...FORMAT, delimiter, bom: bom && first }))
  await put([columns.map(({ name }) => name)], true)
  return {
    async write(rows) {
      if (rows.length > 0) await put(rows.map((row) => columns.map((each) => cellOf(each, row))))
    },
    close: () => file.close(),
  }
}

const FORMAT = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // It looks for its own line end alone.
  quoted_match: /[\r\n]/,
  cast: { boolean: String },
} as const

function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row)
  return typeof value === 'string' && MARKED.test(value) ? `'${value}` : value
}

/** What could be read as one of our own marks: the apostrophe that csv-stringify puts before these. */
const MARKED = /^'+[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u
