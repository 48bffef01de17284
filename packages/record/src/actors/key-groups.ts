import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Which actors pairs are asked for: of the whole record, with one at least in a dossier, with this one. */
export interface SuggestionScope {
  /** Id of a dossier. */
  readonly dossier?: number | undefined
  readonly actor?: number | undefined
}

/** A key that more actors have says too little: those of one dossier are still together by it. */
const MOST_OF_KEY = 50
/** Rows of a key that are looked at to see whether so many have it. */
const MOST_ROWS = 500

interface Keyed {
  readonly actor: number
  readonly key: string
}

/** Groups of actors whose names share a key, in the whole record, each of a size that says something. */
export async function allGroups(db: Db): Promise<number[][]> {
  const { rows } = await sql<Keyed>`
    select distinct actor, key from report_actors, unnest(keys) as key where kind <> 'group'`.execute(
    db,
  )
  const byKey = grouped(rows)
  const common = [...byKey].filter(([, actors]) => actors.length > MOST_OF_KEY)
  const dossiers = await dossiersOf(db, [...new Set(common.flatMap(([, actors]) => actors))])
  const near = common.flatMap(([, actors]) => {
    const places = actors.flatMap((actor) =>
      (dossiers.get(String(actor)) ?? []).map((dossier) => ({ actor, key: String(dossier) })),
    )
    return [...grouped(places).values()]
  })
  return [...byKey.values(), ...near].filter(saysSomething)
}

/** The same of the keys that these actors have; common ones only in some dossiers. Each is one look into the index. */
export async function groupsAround(
  db: Db,
  actors: readonly number[],
  dossiers: readonly number[],
): Promise<number[][]> {
  const { rows } = await sql<Keyed>`
    select found.actor, wanted.key
    from (select distinct key from report_actors, unnest(keys) as key
      where actor = any(${actors}::bigint[]) and kind <> 'group') wanted
    cross join lateral (
      select actor from report_actors
      where keys @> array[wanted.key] and kind <> 'group' limit ${MOST_ROWS}) found`.execute(db)
  const byKey = grouped(rows)
  const often = new Map<string, number>()
  for (const { key } of rows) often.set(key, (often.get(key) ?? 0) + 1)
  const isCommon = (key: string) =>
    often.get(key) === MOST_ROWS || (byKey.get(key)?.length ?? 0) > MOST_OF_KEY
  const common = [...byKey.keys()].filter(isCommon)
  const rare = [...byKey].filter(([key]) => !isCommon(key)).map(([, group]) => group)
  return [...rare, ...(await groupsWithin(db, common, dossiers))].filter(saysSomething)
}

/** Who has these keys, dossier by dossier. */
async function groupsWithin(
  db: Db,
  keys: readonly string[],
  dossiers: readonly number[],
): Promise<number[][]> {
  if (keys.length === 0 || dossiers.length === 0) return []
  const { rows } = await sql<Keyed & { readonly dossier: number }>`
    select distinct dossier, actor, key
    from dossier_reports join report_actors using (report), unnest(keys) as key
    where dossier = any(${dossiers}::bigint[]) and kind <> 'group' and key = any(${keys}::text[])`.execute(
    db,
  )
  const places = rows.map(({ actor, key, dossier }) => ({ actor, key: `${dossier} ${key}` }))
  return [...grouped(places).values()]
}

const saysSomething = ({ length }: readonly number[]) => length > 1 && length <= MOST_OF_KEY

/** The actors of each key, each once. */
function grouped(rows: readonly Keyed[]): Map<string, number[]> {
  const groups = new Map<string, Set<number>>()
  for (const { actor, key } of rows) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, new Set([actor]))
    else group.add(actor)
  }
  return new Map([...groups].map(([key, actors]) => [key, [...actors]]))
}

/** By the actor's id, as text. */
async function dossiersOf(
  db: Db,
  actors: readonly number[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (actors.length === 0) return new Map()
  const { rows } = await sql<{ actor: number; dossier: number }>`
    select distinct actor, dossier from report_actors join dossier_reports using (report)
    where actor = any(${actors}::bigint[])`.execute(db)
  return grouped(rows.map(({ actor, dossier }) => ({ actor: dossier, key: String(actor) })))
}
