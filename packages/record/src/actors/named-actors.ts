import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { prepareName, rememberedKeys, type PreparedName } from './prepared-name.ts'

export interface NamedActor {
  readonly id: number
  readonly kind: string
  /** As reports spell it, the most mentioned first. */
  readonly names: readonly PreparedName[]
}

/** Spellings of one actor that are looked at. */
const MOST_NAMES = 8

/** Actors with what reports call them, by id. */
export async function namedActors(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, NamedActor>> {
  const { rows } = await sql<Row>`
    select actors.id, actors.kind, spelled.names
    from (
      select actor, json_agg(json_build_object('name', name, 'keys', keys) order by mentions desc, name) as names
      from (select actor, name, min(keys) as keys, sum(mentions) as mentions from report_actors
        where actor = any(${ids}::bigint[]) group by actor, name) counted
      group by actor) spelled
    join actors on actors.id = spelled.actor`.execute(db)
  const keysOf = rememberedKeys()
  return new Map(
    rows.map(({ id, kind, names }) => {
      const most = names
        .slice(0, MOST_NAMES)
        .map(({ name, keys }) => prepareName(name, keys, keysOf))
      return [id, { id, kind, names: most }]
    }),
  )
}

interface Row {
  readonly id: number
  readonly kind: string
  readonly names: readonly { readonly name: string; readonly keys: readonly string[] }[]
}
