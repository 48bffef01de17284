import { nameKeys, sameName } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Somebody whom a search asks for. */
export interface FoundActor {
  /** Ids of the record, merges followed; none where nobody is called so. */
  readonly actors: readonly number[]
  /** Rows of `report_actors` that are these actors; undefined where they are too many to list. */
  readonly rows: readonly number[] | undefined
}

/** A list of more costs more to compare with than to look up row by row. */
const MOST_ROWS = 100

/**
 * The actors that are meant by an id of the record, or by a name in any spelling. A name of one word finds whoever has it
 * for a last name.
 */
export async function findActor(db: Db, wanted: number | string): Promise<FoundActor> {
  const called = typeof wanted === 'number' ? [wanted] : await actorsCalled(db, wanted)
  if (called.length === 0) return { actors: [], rows: [] }
  const followed = await sql<{ id: number }>`
    with recursive followed (id) as (
      select unnest(${called}::bigint[])
      union select merged_into from actors join followed using (id) where merged_into is not null
    )
    select id from followed`.execute(db)
  const actors = followed.rows.map(({ id }) => id)
  const { rows } = await sql<{ id: number }>`select id from report_actors
    where actor = any(${actors}::bigint[]) limit ${sql.lit(MOST_ROWS + 1)}`.execute(db)
  return { actors, rows: rows.length > MOST_ROWS ? undefined : rows.map(({ id }) => id) }
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
