import { Kysely, sql, type Dialect } from 'kysely'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'
import { withOurFaults } from './with-our-faults.ts'

/** place: the store as a message names it. */
export const kyselyOf = (dialect: Dialect, place: string): Db =>
  new Kysely<Tables>({ dialect: withOurFaults(dialect, place) })

export async function analyze(db: Db): Promise<void> {
  await sql`analyze`.execute(db)
}
