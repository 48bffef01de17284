import { sql } from 'kysely'
import { notOfActor, nothingToSplit } from '../errors.ts'
import type { Entry } from '../reviews/chain.ts'
import type { Db, Store } from '../store/open-store.ts'
import type { Splitting } from './actor-decision.ts'
import { checkedName } from './checked-name.ts'
import { decide } from './decide.ts'
import { liveActors } from './live-actors.ts'
import { placed } from './placed.ts'

/** An actor of a report: what a split moves. */
export interface Member {
  readonly report: string
  /** Its id in the reading. */
  readonly local: string
}

/**
 * Takes some of what belongs to an actor out of it, into a new one. That is called as it is most often in what is moved,
 * unless a name is given. That the two differ is remembered.
 *
 * Throws `actor-unknown`, `actor-merged`, `not-of-actor`, `nothing-to-split` (none, or all that it has), `empty-name`.
 */
export async function splitActor(
  store: Store,
  actor: number,
  members: readonly Member[],
  reviewer: string,
  name?: string,
): Promise<Entry> {
  return decide(store, reviewer, 'split', async (transaction) => {
    await liveActors(transaction, [actor])
    const rows = await rowsOf(transaction, actor, members)
    const [most] = rows
    if (most === undefined || (await isAll(transaction, actor, rows.length))) {
      throw nothingToSplit(actor)
    }
    return split(transaction, actor, rows, {
      kind: most.kind,
      name: checkedName(name ?? most.name),
    })
  })
}

interface Row extends Member {
  readonly id: number
  readonly address: string
  readonly kind: string
  readonly name: string
}

/** The most mentioned first. */
async function rowsOf(transaction: Db, actor: number, members: readonly Member[]): Promise<Row[]> {
  const { rows } = await sql<Row & { readonly mentions: number }>`
    select id, report, local, address, kind, name, mentions from report_actors
    where actor = ${actor} and (report, local) in (
      select member ->> 'report', member ->> 'local' from json_array_elements(${JSON.stringify(members)}::json) as member)
    order by mentions desc, report, local`.execute(transaction)
  const found = new Set(rows.map(placeOf))
  const missing = members.find((member) => !found.has(placeOf(member)))
  if (missing !== undefined) throw notOfActor(actor, missing.report, missing.local)
  return rows
}

const placeOf = ({ report, local }: Member) => `${report} ${local}`

async function isAll(transaction: Db, actor: number, count: number): Promise<boolean> {
  const rows = transaction.selectFrom('report_actors').select('id').where('actor', '=', actor)
  return (await rows.limit(count + 1).execute()).length === count
}

async function split(
  transaction: Db,
  actor: number,
  rows: readonly Row[],
  { kind, name }: { readonly kind: string; readonly name: string },
): Promise<Splitting> {
  const { id: made } = await transaction
    .insertInto('actors')
    .values({ kind, name, curated: true, merged_into: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = rows.map(({ id }) => id)
  await sql`update report_actors set actor = ${made} where id = any(${ids}::bigint[])`.execute(
    transaction,
  )
  await transaction.updateTable('actors').set({ curated: true }).where('id', '=', actor).execute()
  return { actors: [actor, made], from: actor, made, kind, name, moved: placed(rows) }
}
