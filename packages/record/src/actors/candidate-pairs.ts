import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Which actors pairs are asked for: of the whole record, with one at least in a dossier, with this one. */
export interface SuggestionScope {
  /** Id of a dossier. */
  readonly dossier?: number | undefined
  readonly actor?: number | undefined
}

export type Pair = readonly [a: number, b: number]

/** A key that more actors have says too little: those of one dossier are still paired by it. */
const MOST_OF_KEY = 50

/**
 * Pairs of actors, the lower id first, that share a key of their names; of one actor also those of most letters.
 *
 * They are paired here and not by the database, which can't foresee how many have a key and plans badly for it.
 */
export async function candidatePairs(db: Db, scope: SuggestionScope): Promise<Pair[]> {
  const pairs = new Map<string, Pair>()
  const add = (a: number, b: number) =>
    pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)])
  const { actor } = scope
  if (actor !== undefined) for (const other of await alikeByLetters(db, actor)) add(actor, other)
  const asked = await askedActors(db, scope)
  for (const actors of await groupsOf(db, asked)) {
    for (const [at, a] of actors.entries()) {
      for (const b of actors.slice(at + 1)) {
        if (asked === undefined || asked.has(a) || asked.has(b)) add(a, b)
      }
    }
  }
  return [...pairs.values()]
}

/** The actors that one of each pair must be; undefined where all will do. */
async function askedActors(
  db: Db,
  { dossier, actor }: SuggestionScope,
): Promise<ReadonlySet<number> | undefined> {
  if (dossier === undefined) return actor === undefined ? undefined : new Set([actor])
  const { rows } = await sql<{ actor: number }>`
    select distinct actor from report_actors join dossier_reports using (report)
    where dossier = ${dossier}`.execute(db)
  const actors = rows.map((row) => row.actor)
  return new Set(actor === undefined ? actors : actors.filter((each) => each === actor))
}

/** Groups of actors with one key, each of a size that says something. */
async function groupsOf(db: Db, asked: ReadonlySet<number> | undefined): Promise<number[][]> {
  const byKey = grouped(await keyed(db, asked), ({ key }) => key)
  const common = [...byKey].filter(([, actors]) => actors.length > MOST_OF_KEY)
  const dossiers = await dossiersOf(db, [...new Set(common.flatMap(([, actors]) => actors))])
  const near = common.flatMap(([, actors]) => {
    const places = actors.flatMap((actor) =>
      (dossiers.get(actor) ?? []).map((key) => ({ key, actor })),
    )
    return [...grouped(places, ({ key }) => key).values()]
  })
  return [...byKey.values(), ...near].filter(({ length }) => length > 1 && length <= MOST_OF_KEY)
}

function grouped<Key>(
  rows: readonly { readonly actor: number; readonly key: Key }[],
  keyOf: (row: { readonly key: Key }) => Key,
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row.actor])
    else group.push(row.actor)
  }
  return groups
}

interface Keyed {
  readonly actor: number
  readonly key: string
}

/** Who has a key of those asked for, each key one look into its index (offset 0 keeps it so); all where none is asked for. */
async function keyed(db: Db, asked: ReadonlySet<number> | undefined): Promise<readonly Keyed[]> {
  if (asked === undefined) {
    const { rows } = await sql<Keyed>`
      select distinct actor, key from report_actors, unnest(keys) as key where kind <> 'group'`.execute(
      db,
    )
    return rows
  }
  const { rows } = await sql<Keyed>`
    select distinct found.actor, wanted.key
    from (select distinct key from report_actors, unnest(keys) as key
      where actor = any(${[...asked]}::bigint[]) and kind <> 'group') wanted
    cross join lateral (
      select actor from report_actors where keys @> array[wanted.key] and kind <> 'group' offset 0) found`.execute(
    db,
  )
  return rows
}

async function dossiersOf(db: Db, actors: readonly number[]): Promise<Map<number, number[]>> {
  if (actors.length === 0) return new Map()
  const { rows } = await sql<{ actor: number; dossier: number }>`
    select distinct actor, dossier from report_actors join dossier_reports using (report)
    where actor = any(${actors}::bigint[])`.execute(db)
  const pairs = rows.map(({ actor, dossier }) => ({ actor: dossier, key: actor }))
  return grouped(pairs, ({ key }) => key)
}

/** Misspelt names: one look into the index of names, too slow to do for everybody. */
async function alikeByLetters(db: Db, actor: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select other.id from actors one join actors other on other.name % one.name
    where one.id = ${actor} and other.id <> one.id and other.merged_into is null and other.kind <> 'group'`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
