import { nameKeys, sameName } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/**
 * Rows of `report_actors` that are this actor: by its id in the record (merges followed), or by a name in any spelling.
 * A name of one word finds whoever has it for a last name.
 */
export async function findActors(db: Db, wanted: number | string): Promise<readonly number[]> {
  const actors = typeof wanted === 'number' ? [wanted] : await actorsCalled(db, wanted)
  if (actors.length === 0) return []
  const { rows } = await sql<{ ids: number[] | null }>`
    with recursive followed (id) as (
      select unnest(${actors}::bigint[])
      union select merged_into from actors join followed using (id) where merged_into is not null
    )
    select array_agg(report_actors.id) as ids from report_actors join followed on followed.id = report_actors.actor`.execute(
    db,
  )
  return rows[0]?.ids ?? []
}

/** By the names that reports use, and by those that people gave. */
async function actorsCalled(db: Db, name: string): Promise<number[]> {
  const keys = nameKeys(name)
  if (keys.length === 0) return []
  const { rows } = await sql<{ actor: number; name: string }>`
    select distinct actor, name from report_actors where keys && ${keys}::text[]
    union select id, name from actors where curated and name ilike ${`%${lastWord(name)}%`}`.execute(
    db,
  )
  const called = rows.filter((row) => isCalled(row.name, name))
  return [...new Set(called.map(({ actor }) => actor))]
}

function isCalled(name: string, wanted: string): boolean {
  return sameName(name, wanted) || (!/\s/.test(wanted) && sameName(lastWord(name), wanted))
}

const lastWord = (name: string) => name.trim().split(/\s+/).at(-1) ?? ''
