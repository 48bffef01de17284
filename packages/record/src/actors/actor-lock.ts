import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** The lock of all ties between actors of reports and those of the record. */
const TIES = 8_016_543

/**
 * Until the transaction ends nobody merges or splits actors; others may tie new ones at the same time. Gives the number
 * of the last decision, which stands until then where it is about actors.
 */
export async function holdTies(transaction: Db): Promise<number> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(TIES)})`.execute(transaction)
  const head = transaction.selectFrom('review_head').select('seq')
  return (await head.executeTakeFirstOrThrow()).seq
}

/**
 * Until the transaction ends nobody else ties, merges or splits actors. The head of the chain is taken first, as by
 * every decision: two that wait for each other's lock would never end.
 */
export async function claimTies(transaction: Db): Promise<void> {
  await transaction.selectFrom('review_head').select('seq').forUpdate().execute()
  await sql`select pg_advisory_xact_lock(${sql.lit(TIES)})`.execute(transaction)
}
