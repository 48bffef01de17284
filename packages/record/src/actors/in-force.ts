import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { ActorDecision } from './actor-decision.ts'

/** The decisions about actors that nobody took back, as `entry`: what follows `where` in a query of `reviews`. */
export const IN_FORCE = sql`entry.decision in ('merge', 'same', 'split', 'rename', 'different', 'unsure')
  and not exists (select from reviews undone
    where undone.decision = 'undo' and (undone.body ->> 'undoes')::bigint = entry.seq)`

/** Decisions in force about any of these actors, after an entry of the chain (all of them where left out), in order. */
export async function decisionsAbout(
  db: Db,
  actors: readonly number[],
  after = 0,
): Promise<ActorDecision[]> {
  const { rows } = await sql<ActorDecision>`
    select distinct on (entry.seq) entry.seq, entry.decision, entry.body
    from unnest(${[...new Set(actors)]}::bigint[]) as about (actor)
    join reviews entry on (entry.body -> 'actors')::jsonb @> to_jsonb(about.actor)
    where entry.seq > ${after} and ${IN_FORCE}
    order by entry.seq`.execute(db)
  return rows
}
