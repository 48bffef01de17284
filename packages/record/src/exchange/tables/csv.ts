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
  table: Table<Row>,
  options: CsvOptions = {},
): Promise<TableFile<Row>> {
  const file = await open(path, 'w')
  await file.write(csvHead(table, options))
  return {
    async write(rows) {
      if (rows.length > 0) await file.write(csvRows(table, rows, options))
    },
    close: () => file.close(),
  }
}

/** The line with the names of the columns. */
export const csvHead = <Row>(
  { columns }: Table<Row>,
  { bom = false, delimiter = ',' }: CsvOptions = {},
) => stringify([columns.map(({ name }) => name)], { ...FORMAT, delimiter, bom })

/** A line for each row. */
export const csvRows = <Row>(
  { columns }: Table<Row>,
  rows: readonly Row[],
  { delimiter = ',' }: CsvOptions = {},
) => {
  const cells: Cell[][] = rows.map((row) => columns.map((each) => cellOf(each, row)))
  return stringify(cells, { ...FORMAT, delimiter })
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
