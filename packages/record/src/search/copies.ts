import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Condition } from './conditions.ts'
import { whoOf } from './page.ts'

/** The copies of a hit that are shown, and how many there are. */
export interface Copies {
  readonly ids: readonly number[]
  readonly count: number
}

const MOST_SHOWN = 20

/** Of each hit that has any: the items that also match with the same words of the same voice. */
export async function findCopies(
  db: Db,
  condition: Condition,
  hits: readonly number[],
): Promise<ReadonlyMap<number, Copies>> {
  const { rows } = await sql<{ hit: number; ids: number[]; count: number }>`
    select hit.id as hit, copies.ids[1:${sql.lit(MOST_SHOWN)}] as ids, cardinality(copies.ids) as count
    from items hit cross join lateral (
      select array_agg(copy.id order by copy.published_from nulls last, copy.id) as ids from items copy
      where copy.fold = hit.fold and copy.id <> hit.id and copy.voice_kind = hit.voice_kind
        and ${whoOf('copy')} is not distinct from ${whoOf('hit')} and ${condition('copy')}
    ) copies
    where hit.id = any(${hits}::bigint[]) and copies.ids is not null`.execute(db)
  return new Map(rows.map(({ hit, ids, count }) => [hit, { ids, count }]))
}
