import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import type { SchemaElement } from 'hyparquet'
import type { Cell, Column, ColumnType, Table } from './column.ts'
import { dictionaryJson, type About } from './dictionary.ts'
import type { TableFile } from './table-file.ts'

/** Rows of one group: what a reader takes in at once. */
const ROWS_IN_GROUP = 5000

/**
 * Writes a table as Parquet (Snappy). Every column may be empty; the data dictionary stands in the file's metadata under
 * `volgens`.
 */
export function openParquet<Row>(path: string, table: Table<Row>, about: About): TableFile<Row> {
  const { columns } = table
  const dictionary = { key: 'volgens', value: '' }
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [dictionary],
    createdBy: 'volgens',
  })
  let waiting: Row[] = []
  const flush = async () => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: waiting.map((row) => stored(column.type, column.value(row))),
    }))
    waiting = []
    await writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP })
  }
  return {
    async write(rows) {
      waiting.push(...rows)
      if (waiting.length >= ROWS_IN_GROUP) await flush()
    },
    async close() {
      if (waiting.length > 0) await flush()
      // A stream tells only at its end how many reports it had, and who read them.
      dictionary.value = dictionaryJson(about, [table])
      await writer.finish()
    },
  }
}

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
}

const elementOf = <Row>({ name, type }: Column<Row>): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...TYPES[type],
})

function stored(type: ColumnType, value: Cell): unknown {
  if (value === undefined) return null
  if (type === 'integer') return BigInt(value)
  return type === 'day' ? new Date(`${String(value)}T00:00Z`) : value
}
