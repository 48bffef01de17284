/** A table being written. */
export interface TableFile<Row> {
  write(rows: readonly Row[]): Promise<void>
  close(): Promise<void>
}
