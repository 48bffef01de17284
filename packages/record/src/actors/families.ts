import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Of each actor the ids that it has had: its own and those of all that were merged into it. */
export async function familiesOf(
  db: Db,
  actors: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ member: number; actor: number }>`
    with recursive family as (
      select actor, actor as member from unnest(${actors}::bigint[]) as given (actor)
      union all
      select family.actor, actors.id from family join actors on actors.merged_into = family.member)
    select member, actor from family`.execute(db)
  return new Map(rows.map(({ member, actor }) => [member, actor]))
}
