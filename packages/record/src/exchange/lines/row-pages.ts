import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../store/open-store.ts'

/** A query whose rows are read a page at a time. */
export interface Paged<Row> {
  /** Everything from `select` up to its condition. */
  readonly select: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
  /** The columns that order the rows and tell each from all others. */
  readonly order: RawBuilder<unknown>
  /** The same of a row, as parameters. */
  readonly keyOf: (row: Row) => RawBuilder<unknown>
  /** Rows at once. */
  readonly size: number
}

/** The rows of a query in its order; the next page begins after the last row's key. */
export async function* rowPages<Row>(db: Db, paged: Paged<Row>): AsyncGenerator<Row[]> {
  const { select, where, order, keyOf, size } = paged
  let after: RawBuilder<unknown> = sql`true`
  for (;;) {
    const { rows } =
      await sql<Row>`${select} where ${where} and ${after} order by ${order} limit ${size}`.execute(
        db,
      )
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = sql`(${order}) > (${keyOf(last)})`
  }
}
