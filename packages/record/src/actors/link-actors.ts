import { sql } from 'kysely'
import type { ReportActor } from '../items/report-actors.ts'
import type { Db } from '../store/open-store.ts'
import { holdTies } from './actor-lock.ts'
import { certainActors } from './certain-actors.ts'

/**
 * Ties the actors of a report to those of the record and gives the ids of their rows, by their ids in the reading.
 *
 * Only who certainly is an actor of the record is tied to it (`certainActors`); everybody else becomes an actor of his
 * own, to be merged by a person. Where the report was read before, its actors of the same kind and name stay with whom
 * they were, and the rows of that reading go.
 */
export async function linkActors(
  transaction: Db,
  report: string,
  actors: readonly ReportActor[],
): Promise<Map<string, number>> {
  const last = await holdTies(transaction)
  await lockKeys(transaction, keysOf(actors))
  const earlier = await takeEarlier(transaction, report)
  const known = await certainActors(transaction, report, actors)
  const made = new Map<string, number>()
  const ids = new Map<string, number>()
  for (const actor of actors) {
    const before = earlier.get(placeOf(actor))?.shift()
    const id =
      before?.actor ??
      known.get(actor.local) ??
      made.get(actor.certain ?? '') ??
      (await makeActor(transaction, actor))
    if (actor.certain !== null) made.set(actor.certain, id)
    const tie = before ?? { actor: id, tied_after: last }
    ids.set(actor.local, await insertReportActor(transaction, report, actor, tie))
  }
  return ids
}

const keysOf = (actors: readonly ReportActor[]) => actors.flatMap(({ certain }) => certain ?? [])

/** Two programs that add the same new name at once must make one actor: sorted, so that they can't block each other. */
async function lockKeys(transaction: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await sql`select pg_advisory_xact_lock(lock) from (
    select distinct hashtextextended(key, 0) as lock from unnest(${keys}::text[]) as key order by 1) locks`.execute(
    transaction,
  )
}

interface Tie {
  readonly actor: number
  readonly tied_after: number
}

const placeOf = ({ kind, name }: { readonly kind: string; readonly name: string }) =>
  `${kind}:${name}`

/** The ties of an earlier reading, in its order, by kind and name; its rows go. */
async function takeEarlier(transaction: Db, report: string): Promise<Map<string, Tie[]>> {
  const rows = await transaction
    .deleteFrom('report_actors')
    .where('report', '=', report)
    .returning(['id', 'kind', 'name', 'actor', 'tied_after'])
    .execute()
  const ties = new Map<string, Tie[]>()
  for (const row of rows.sort((a, b) => a.id - b.id)) {
    ties.set(placeOf(row), [...(ties.get(placeOf(row)) ?? []), row])
  }
  return ties
}

async function makeActor(transaction: Db, { kind, name }: ReportActor): Promise<number> {
  const { id } = await transaction
    .insertInto('actors')
    .values({ kind, name, merged_into: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertReportActor(
  transaction: Db,
  report: string,
  actor: ReportActor,
  { actor: id, tied_after }: Tie,
): Promise<number> {
  const row = await transaction
    .insertInto('report_actors')
    .values({ ...actor, report, actor: id, tied_after })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
