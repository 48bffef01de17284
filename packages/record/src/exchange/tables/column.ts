/** What a cell can hold; undefined is empty. */
export type Cell = string | number | boolean | undefined

/** text and json are text in CSV; a day is 2022-01-07; integers are below 2^53. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'json'

/** A column of a table: header, dictionary and value come from here and nowhere else. */
export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  /** For the data dictionary. */
  readonly description: string
  readonly value: (row: Row) => Cell
}

/** A table of an export. */
export interface Table<Row> {
  readonly name: string
  /** One row is … */
  readonly description: string
  readonly columns: readonly Column<Row>[]
}

/** A column; the type parameter is inferred from the table that it stands in. */
export function column<Row>(
  name: string,
  type: ColumnType,
  description: string,
  value: (row: Row) => Cell | null,
): Column<Row> {
  return { name, type, description, value: (row) => value(row) ?? undefined }
}
