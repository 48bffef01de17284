import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Pair } from './candidate-pairs.ts'

/** What reports call an actor and say that it is. */
export interface NamedActor {
  readonly id: number
  readonly kind: string
  /** The most mentioned first, and the name that a person gave it. */
  readonly names: readonly string[]
  readonly roles: readonly string[]
  /** Names of the dossiers that have it. */
  readonly dossiers: readonly string[]
}

/** Spellings of one actor that are looked at. */
const MOST_NAMES = 8

export async function namedActors(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, NamedActor>> {
  const { rows } = await sql<NamedActor>`
    with spelled as (
      select actor, name, row_number() over (partition by actor order by sum(mentions) desc, name) as place
      from report_actors where actor = any(${ids}::bigint[]) group by actor, name)
    select actors.id, actors.kind,
      array(select name from spelled where spelled.actor = actors.id and place <= ${MOST_NAMES} order by place) as names,
      array(select distinct role from report_actors, unnest(roles) as role where actor = actors.id) as roles,
      array(select distinct dossiers.name from report_actors join dossier_reports using (report)
        join dossiers on dossiers.id = dossier_reports.dossier where actor = actors.id) as dossiers,
      actors.name
    from actors where id = any(${ids}::bigint[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** In how many reports both actors of a pair stand, in the order of the pairs. */
export async function sharedReports(db: Db, pairs: readonly Pair[]): Promise<number[]> {
  const { rows } = await sql<{ place: number; reports: number }>`
    select pair.place::integer as place, (
      select count(distinct one.report)::integer from report_actors one
      join report_actors other on other.report = one.report
      where one.actor = pair.a and other.actor = pair.b) as reports
    from unnest(${pairs.map(([a]) => a)}::bigint[], ${pairs.map(([, b]) => b)}::bigint[])
      with ordinality as pair (a, b, place)
    order by place`.execute(db)
  return rows.map(({ reports }) => reports)
}
