import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Which actors pairs are asked for: of the whole record, with one at least in a dossier, with this one. */
export interface SuggestionScope {
  /** Id of a dossier. */
  readonly dossier?: number | undefined
  readonly actor?: number | undefined
}

export type Pair = readonly [a: number, b: number]

/** A key that more actors have is nobody's: those of one dossier are still paired by it. */
const MOST_OF_KEY = 60
/** Whose names are compared letter by letter, most mentioned first: each is one look into the index of names. */
const MOST_BY_LETTERS = 1000

/** Pairs of actors, the lower id first, that share a key of their names or most letters of them. */
export async function candidatePairs(db: Db, scope: SuggestionScope): Promise<Pair[]> {
  const rows = [...(await byKey(db, scope)), ...(await byLetters(db, scope))]
  const pairs = new Map(rows.map(({ a, b }): [string, Pair] => [`${a} ${b}`, [a, b]]))
  return [...pairs.values()]
}

interface Row {
  readonly a: number
  readonly b: number
}

async function byKey(db: Db, scope: SuggestionScope): Promise<Row[]> {
  const scoped = scope.actor !== undefined || scope.dossier !== undefined
  const sharing = scoped
    ? sql`keys && (select array_agg(key) from (select distinct key from seed) seeds)`
    : sql`true`
  const { rows } = await sql<Row>`
    with seed as materialized (
      select distinct actor, key from report_actors, unnest(keys) as key
      where ${within(scope)} and kind <> 'group'),
    keyed as materialized (
      select distinct actor, key from report_actors, unnest(keys) as key where ${sharing} and kind <> 'group'),
    counted as (select key, count(*) as actors from keyed group by key having count(*) > 1),
    near as materialized (
      select distinct keyed.actor, keyed.key, dossier
      from counted join keyed using (key) join report_actors using (actor) join dossier_reports using (report)
      where counted.actors > ${MOST_OF_KEY}),
    narrow as (select key, dossier from near group by key, dossier having count(*) between 2 and ${MOST_OF_KEY})
    select distinct least(seed.actor, keyed.actor) as a, greatest(seed.actor, keyed.actor) as b
    from counted join seed using (key) join keyed using (key)
    where counted.actors <= ${MOST_OF_KEY} and seed.actor <> keyed.actor
    union
    select least(one.actor, other.actor), greatest(one.actor, other.actor)
    from narrow join near one using (key, dossier) join near other using (key, dossier)
    where one.actor < other.actor and exists (
      select from seed where seed.key = narrow.key and seed.actor in (one.actor, other.actor))`.execute(
    db,
  )
  return rows
}

/** Misspelt names, and bodies named in another language; single words say too little. */
async function byLetters(db: Db, scope: SuggestionScope): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with seed as materialized (
      select actors.id, actors.name, actors.kind from actors
      join (select actor, sum(mentions) as mentions from report_actors where ${within(scope)} group by actor) counted
        on counted.actor = actors.id
      where actors.kind <> 'group' and actors.name like '% %'
      order by counted.mentions desc, actors.id limit ${MOST_BY_LETTERS})
    select distinct least(seed.id, other.id) as a, greatest(seed.id, other.id) as b
    from seed join actors other on other.name % seed.name
    where other.id <> seed.id and other.merged_into is null and other.kind <> 'group'
      and similarity(other.name, seed.name) >= 0.5`.execute(db)
  return rows
}

function within({ dossier, actor }: SuggestionScope): RawBuilder<unknown> {
  const ofActor = actor === undefined ? sql`true` : sql`actor = ${actor}`
  return dossier === undefined
    ? ofActor
    : sql`${ofActor} and report in (select report from dossier_reports where dossier = ${dossier})`
}
