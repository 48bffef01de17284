import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { allGroups, groupsAround, type SuggestionScope } from './key-groups.ts'

export type Pair = readonly [a: number, b: number]

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
  const groups =
    asked === undefined
      ? await allGroups(db)
      : await groupsAround(db, [...asked], await dossiersFor(db, scope))
  for (const actors of groups) {
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

/** The dossier, else those of the actor. */
async function dossiersFor(db: Db, { dossier, actor }: SuggestionScope): Promise<number[]> {
  if (dossier !== undefined) return [dossier]
  const { rows } = await sql<{ dossier: number }>`
    select distinct dossier from report_actors join dossier_reports using (report)
    where actor = ${actor}`.execute(db)
  return rows.map((row) => row.dossier)
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
