import type { Store } from '@volgens/record'
import { sql } from 'kysely'

/** Days over which the copies are spread. */
const DAYS = 600

/**
 * Copies every report of a store with its items, so that it has `copies` times as many: each copy of its own id and some
 * days later. The actors are the same: comparisons have most to do where everybody is in every report.
 */
export async function copyReports({ db }: Store, copies: number): Promise<void> {
  const shift = `(copy % ${DAYS})`
  const later = (column: string) => `${column} + ${shift}`
  const id = (column: string) => `md5(${column} || copy)`
  const reports = {
    id: id('id'),
    url: 'null',
    version: '1',
    published_from: later('published_from'),
  }
  const items = {
    report: id('report'),
    ...Object.fromEntries(
      ['said_from', 'said_to', 'meant_from', 'meant_to', 'published_from'].map((day) => [
        day,
        later(day),
      ]),
    ),
  }
  const actors = { report: id('report') }
  const numbers = `generate_series(1, ${copies - 1}) copy`
  for (const [name, changed] of Object.entries({ reports, report_actors: actors, items })) {
    const columns = await columnsOf({ db }, name)
    const values = columns.map((column) => (changed as Record<string, string>)[column] ?? column)
    const copied = `insert into ${name} (${columns.join(', ')}) select ${values.join(', ')} from ${name}, ${numbers}`
    await sql.raw(copied).execute(db)
  }
}

/** All but those that the database fills in. */
async function columnsOf({ db }: Pick<Store, 'db'>, name: string): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select column_name as column from information_schema.columns
    where table_name = ${name} and table_schema = current_schema() and is_identity = 'NO' order by 1`.execute(
    db,
  )
  return rows.map(({ column }) => column)
}
