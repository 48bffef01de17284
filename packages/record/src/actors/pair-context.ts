import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Pair } from './candidate-pairs.ts'

/** What is known of an actor beside its name. */
export interface ActorContext {
  /** What reports say that it is. */
  readonly roles: readonly string[]
  /** Names of the dossiers that have it. */
  readonly dossiers: readonly string[]
}

/** Context by actor; those without any are left out. */
export async function contextOf(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ActorContext>> {
  const { rows } = await sql<ActorContext & { readonly id: number }>`
    select named.id, coalesce(said.roles, '{}') as roles, coalesce(kept.dossiers, '{}') as dossiers
    from unnest(${ids}::bigint[]) as named (id)
    left join (
      select actor, array_agg(distinct role order by role) as roles from report_actors, unnest(roles) as role
      where actor = any(${ids}::bigint[]) group by actor) said on said.actor = named.id
    left join (
      select actor, array_agg(distinct dossiers.name order by dossiers.name) as dossiers
      from report_actors join dossier_reports using (report)
      join dossiers on dossiers.id = dossier_reports.dossier
      where actor = any(${ids}::bigint[]) group by actor) kept on kept.actor = named.id`.execute(db)
  return new Map(rows.map(({ id, ...context }) => [id, context]))
}

/** In how many reports both actors of a pair stand, in the order of the pairs. */
export async function sharedReports(db: Db, pairs: readonly Pair[]): Promise<number[]> {
  const { rows } = await sql<{ reports: number }>`
    select (
      select count(distinct one.report)::integer from report_actors one
      join report_actors other on other.report = one.report
      where one.actor = pair.a and other.actor = pair.b) as reports
    from unnest(${pairs.map(([a]) => a)}::bigint[], ${pairs.map(([, b]) => b)}::bigint[])
      with ordinality as pair (a, b, place)
    order by place`.execute(db)
  return rows.map(({ reports }) => reports)
}
