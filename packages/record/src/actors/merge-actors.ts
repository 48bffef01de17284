import { sql } from 'kysely'
import { actorsDifferent, sameActor } from '../errors.ts'
import type { Entry } from '../reviews/chain.ts'
import type { Db, Store } from '../store/open-store.ts'
import type { Merging } from './actor-decision.ts'
import { answersAmong, pairKey } from './answers.ts'
import { decide, decideAll } from './decide.ts'
import { liveActors, type LiveActor } from './live-actors.ts'
import { placed } from './placed.ts'

/**
 * Makes two actors of the record one: what belonged to the first belongs to the second, which keeps its name.
 *
 * Throws `actor-unknown`, `actor-merged`, `same-actor`, and `actors-different` where a person said that they are not one.
 */
export async function mergeActors(
  store: Store,
  merged: number,
  into: number,
  reviewer: string,
): Promise<Entry> {
  return decide(store, reviewer, 'merge', async (transaction) => {
    const [first, second] = await mergeable(transaction, merged, into)
    return merge(transaction, first, second)
  })
}

/**
 * The same for several, all or none; a decision for each.
 *
 * Throws as `mergeActors` does.
 */
export async function mergeAllActors(
  store: Store,
  merged: readonly number[],
  into: number,
  reviewer: string,
): Promise<Entry[]> {
  return decideAll(
    store,
    reviewer,
    'merge',
    merged.map((each) => async (transaction: Db) => {
      const [first, second] = await mergeable(transaction, each, into)
      return merge(transaction, first, second)
    }),
  )
}

/**
 * Answers that two actors are the same, and merges them: the one that a person curated stays, else the one that is
 * mentioned more, else the older.
 *
 * Throws as `mergeActors` does.
 */
export async function sameActors(
  store: Store,
  a: number,
  b: number,
  reviewer: string,
): Promise<Entry> {
  return decide(store, reviewer, 'same', async (transaction) => {
    const [first, second] = await mergeable(transaction, a, b)
    const stays = await whoStays(transaction, a, b)
    return stays === first.id
      ? merge(transaction, second, first)
      : merge(transaction, first, second)
  })
}

async function mergeable(
  transaction: Db,
  a: number,
  b: number,
): Promise<readonly [LiveActor, LiveActor]> {
  const [first, second] = await liveActors(transaction, [a, b])
  if (first === undefined || second === undefined || a === b) throw sameActor(a)
  const said = (await answersAmong(transaction, [a, b])).get(pairKey(a, b))
  if (said?.answer === 'different') throw actorsDifferent(a, b, said.seq)
  return [first, second]
}

async function whoStays(transaction: Db, a: number, b: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from actors where id in (${a}, ${b})
    order by curated desc, (select coalesce(sum(mentions), 0) from report_actors where actor = actors.id) desc, id
    limit 1`.execute(transaction)
  return rows[0]?.id ?? a
}

async function merge(transaction: Db, merged: LiveActor, into: LiveActor): Promise<Merging> {
  const keys = await keysOfOnly(transaction, merged.id, into.id)
  const moved = await transaction
    .updateTable('report_actors')
    .set({ actor: into.id })
    .where('actor', '=', merged.id)
    .returning(['report', 'address'])
    .execute()
  const actors = transaction.updateTable('actors')
  await actors.set({ merged_into: into.id }).where('id', '=', merged.id).execute()
  await actors.set({ curated: true }).where('id', '=', into.id).execute()
  return {
    actors: [merged.id, into.id],
    merged: merged.id,
    into: into.id,
    names: [merged.name, into.name],
    moved: placed(moved),
    keys,
  }
}

async function keysOfOnly(transaction: Db, merged: number, into: number): Promise<string[]> {
  const { rows } = await sql<{ certain: string }>`
    select distinct certain from report_actors
    where actor = ${merged} and certain is not null
      and not exists (select from report_actors other where other.actor = ${into}
        and other.certain = report_actors.certain)`.execute(transaction)
  return rows.map(({ certain }) => certain).sort()
}
