import { sql } from 'kysely'
import type { ReportActor } from '../items/report-actors.ts'
import type { Db } from '../store/open-store.ts'
import { holdTies } from './actor-lock.ts'
import { certainActors } from './certain-actors.ts'
import { spelledActors } from './spelled-actors.ts'

/**
 * Ties the actors of a report to those of the record and gives the ids of their rows, by their ids in the reading.
 *
 * Only who certainly is an actor of the record is tied to it (`certainActors`, `spelledActors`); everybody else becomes
 * an actor of his own, to be merged by a person.
 *
 * kept: whom an earlier reading of the same report tied, by their addresses: they stay who they were.
 */
export async function linkActors(
  transaction: Db,
  report: string,
  actors: readonly ReportActor[],
  kept: ReadonlyMap<string, number> = new Map(),
): Promise<Map<string, number>> {
  const last = await holdTies(transaction)
  await lockKeys(transaction, keysOf(actors))
  const known = await certainActors(transaction, report, actors)
  const spelled = new Map(
    (
      await spelledActors(
        transaction,
        report,
        actors.filter(({ local, address }) => !known.has(local) && !kept.has(address)),
      )
    ).map((each) => [each.local, each]),
  )
  for (const [local, { actor }] of spelled) known.set(local, actor)
  for (const { local, address } of actors) {
    const stays = kept.get(address)
    if (stays !== undefined) known.set(local, stays)
  }
  const strangers = actors.filter(({ local }) => !known.has(local))
  const made = await makeActors(transaction, strangers)
  const rows = actors.map((actor) => {
    const id = known.get(actor.local) ?? made.get(sameAs(actor)) ?? 0
    // What it is tied by: undoing a merge moves it with the others of that key.
    const certain = spelled.get(actor.local)?.certain ?? actor.certain
    return { ...actor, certain, report, actor: id, tied_after: last }
  })
  return insertReportActors(transaction, rows)
}

const keysOf = (actors: readonly ReportActor[]) => actors.flatMap(({ certain }) => certain ?? [])

/** Two programs that add the same new name at once must make one actor: sorted, so that they can't block each other. */
async function lockKeys(transaction: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await sql`select count(pg_advisory_xact_lock(lock)) from (
    select distinct hashtextextended(key, 0) as lock from unnest(${keys}::text[]) as key order by 1) locks`.execute(
    transaction,
  )
}

/** Actors of one report that are certainly the same are made once: those with the same key, else each its own. */
const sameAs = ({ certain, local }: ReportActor) => certain ?? ` ${local}`

/** Makes actors of the record and gives their ids, by `sameAs`. */
async function makeActors(
  transaction: Db,
  actors: readonly ReportActor[],
): Promise<Map<string, number>> {
  const first = new Map(actors.toReversed().map((actor) => [sameAs(actor), actor]))
  const wanted = actors.filter((actor) => first.get(sameAs(actor)) === actor)
  if (wanted.length === 0) return new Map()
  const rows = await transaction
    .insertInto('actors')
    .values(wanted.map(({ kind, name }) => ({ kind, name, merged_into: null })))
    .returning('id')
    .execute()
  return new Map(wanted.map((actor, at) => [sameAs(actor), rows[at]?.id ?? 0]))
}

interface Row {
  readonly report: string
  readonly actor: number
  readonly tied_after: number
}

/** One parameter for all rows, as many as there are. Gives their ids by those in the reading. */
async function insertReportActors(
  transaction: Db,
  rows: readonly (ReportActor & Row)[],
): Promise<Map<string, number>> {
  const inserted = await sql<{ local: string; id: number }>`
    insert into report_actors (report, local, address, kind, name, roles, mentions, certain, keys, actor, tied_after)
    select report, local, address, kind, name, roles, mentions, certain, keys, actor, tied_after
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (report text, local text, address text, kind text,
      name text, roles text[], mentions integer, certain text, keys text[], actor bigint, tied_after bigint)
    returning local, id`.execute(transaction)
  return new Map(inserted.rows.map(({ local, id }) => [local, id]))
}
