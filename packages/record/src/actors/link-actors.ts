import { sql } from 'kysely'
import { actorAddresses } from '../items/addresses.ts'
import type { ReportActor } from '../items/report-actors.ts'
import type { Db } from '../store/open-store.ts'

/**
 * Ties the actors of a report to those of the record and gives the ids of their rows, by their ids in the reading.
 *
 * Only what is certain is tied: the same key (`certainKey`), one actor that has it, and no name that a person who
 * curated that actor has not seen. Everybody else becomes an actor of his own, to be merged by a person.
 *
 * kept: whom an earlier reading of the same report tied, by `actorAddresses`: they stay who they were.
 */
export async function linkActors(
  transaction: Db,
  report: string,
  actors: readonly ReportActor[],
  kept: ReadonlyMap<string, number> = new Map(),
): Promise<Map<string, number>> {
  const addresses = actorAddresses(actors)
  const certain = [...new Set(actors.flatMap(({ certain }) => certain ?? []))].sort()
  await lockKeys(transaction, certain)
  const known = await knownActors(transaction, certain)
  const made = new Map<string, number>()
  const ids = new Map<string, number>()
  for (const [at, actor] of actors.entries()) {
    const key = actor.certain
    const sure = key === null ? undefined : (made.get(key) ?? match(known.get(key) ?? [], actor))
    const found = kept.get(addresses[at] ?? '') ?? sure
    const id = found ?? (await makeActor(transaction, actor))
    if (key !== null) made.set(key, id)
    ids.set(actor.local, await insertReportActor(transaction, report, actor, id))
  }
  return ids
}

/** Two programs that add the same new name at once must make one actor: sorted, so that they can't block each other. */
async function lockKeys(transaction: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await sql`select pg_advisory_xact_lock(lock) from (
    select distinct hashtextextended(key, 0) as lock from unnest(${keys}::text[]) as key order by 1) locks`.execute(
    transaction,
  )
}

interface KnownActor {
  readonly certain: string
  readonly actor: number
  readonly curated: boolean
  readonly names: readonly string[]
}

async function knownActors(
  transaction: Db,
  keys: readonly string[],
): Promise<Map<string, KnownActor[]>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<KnownActor>`
    select same.certain, same.actor, actors.curated, array_agg(distinct all_names.name) as names
    from (select distinct certain, actor from report_actors where certain = any(${keys}::text[])) same
    join actors on actors.id = same.actor
    join report_actors all_names on all_names.actor = same.actor
    group by same.certain, same.actor, actors.curated`.execute(transaction)
  const known = new Map<string, KnownActor[]>()
  for (const row of rows) known.set(row.certain, [...(known.get(row.certain) ?? []), row])
  return known
}

/** The one actor that it certainly is; undefined where there are several or none. */
function match(known: readonly KnownActor[], { name }: ReportActor): number | undefined {
  const [only, ...others] = known
  if (only === undefined || others.length > 0) return undefined
  return only.curated && !only.names.includes(name) ? undefined : only.actor
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
  id: number,
): Promise<number> {
  const row = await transaction
    .insertInto('report_actors')
    .values({ ...actor, report, actor: id })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
