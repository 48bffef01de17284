import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import { noSuchReport, otherText } from '../errors.ts'
import { loadReading } from './load-item.ts'
import { saveItems } from '../reports/save-items.ts'
import { saveReading } from '../reports/save-reading.ts'
import type { Db, Store } from '../store/open-store.ts'
import { statesOf } from './carry-out.ts'
import { lockChain } from './chain.ts'
import { lostReviews, type LostReview } from './lost-reviews.ts'

export interface Reread {
  readonly report: string
  /** Items now, and those of them that have a decision of a person from before. */
  readonly items: number
  readonly kept: number
  /** What was decided on words that this reading does not have as an item. */
  readonly lost: readonly LostReview[]
}

/**
 * Puts a new reading of a report, by another engine or the same, in the place of the current one, whole or not at all.
 *
 * A decision stays with its item where an item of the same kind has the same words at the same places; the others wait
 * for a reading that does. Actors of the same kind and name stay the actors of the record that they were. The other
 * readings are kept; of the report itself nothing changes. Throws `no-such-report`, `other-text`.
 */
export async function rereadReport(store: Store, given: Reading): Promise<Reread> {
  const report = given.report.id
  return store.db.transaction().execute(async (transaction) => {
    await lockChain(transaction)
    const reading = { ...given, report: await storedReport(transaction, given) }
    const ties = await keepTies(transaction, report)
    await saveReading(transaction, reading, store.now())
    await sql`delete from items where report = ${report}`.execute(transaction)
    await sql`delete from report_places where report = ${report}`.execute(transaction)
    await sql`delete from report_actors where report = ${report}`.execute(transaction)
    const states = (await statesOf(transaction, [report])).get(report) ?? new Map()
    await saveItems(transaction, reading, { ties, states })
    const lost = await lostReviews(transaction, { report })
    return { report, ...(await countItems(transaction, report)), lost }
  })
}

/** Of the report, what is in the record counts, not what the engine was told. */
async function storedReport(transaction: Db, { report }: Reading): Promise<Reading['report']> {
  const { rows } = await sql<{
    text: string
  }>`select text from reports where id = ${report.id}`.execute(transaction)
  const [row] = rows
  if (row === undefined) throw noSuchReport(report.id)
  if (row.text !== report.text) throw otherText(report.id)
  return (await loadReading(transaction, report.id)).report
}

/** Whom the actors of this report are in the record, merges followed, by what holds from one reading to the next. */
async function keepTies(transaction: Db, report: string): Promise<Map<string, number>> {
  const actors = await transaction
    .selectFrom('report_actors')
    .select(['address', 'actor'])
    .where('report', '=', report)
    .orderBy('id')
    .execute()
  const { ties } = await transaction
    .selectFrom('reports')
    .select('ties')
    .where('id', '=', report)
    .executeTakeFirstOrThrow()
  const current = actors.map(({ address, actor }): [string, number] => [address, actor])
  const all = { ...ties, ...Object.fromEntries(current) }
  await sql`update reports set ties = ${JSON.stringify(all)}::json where id = ${report}`.execute(
    transaction,
  )
  return followMerges(transaction, all)
}

async function followMerges(
  transaction: Db,
  ties: Readonly<Record<string, number>>,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ first: number; last: number }>`
    with recursive path as (
      select id as first, id as last, merged_into from actors where id = any(${Object.values(ties)}::bigint[])
      union all
      select path.first, actors.id, actors.merged_into from path join actors on actors.id = path.merged_into)
    select first, last from path where merged_into is null`.execute(transaction)
  const last = new Map(rows.map((row) => [row.first, row.last]))
  // One that a split had made is gone when the split was undone.
  return new Map(
    Object.entries(ties).flatMap(([address, actor]) => {
      const now = last.get(actor)
      return now === undefined ? [] : [[address, now]]
    }),
  )
}

async function countItems(transaction: Db, report: string) {
  const { rows } = await sql<{ items: number; kept: number }>`
    select count(*)::int as items, count(*) filter (where exists (select from reviews
      where reviews.report = items.report and reviews.key = items.key))::int as kept
    from items where report = ${report}`.execute(transaction)
  return rows[0] ?? { items: 0, kept: 0 }
}
