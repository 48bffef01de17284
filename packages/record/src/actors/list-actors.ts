import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { actorsNamed } from './find-actors.ts'

/** An actor of the record, with what reports call it. */
export interface ListedActor {
  readonly id: number
  readonly kind: string
  readonly name: string
  /** A person merged, split or named it. */
  readonly curated: boolean
  /** How many reports name it, and how often in all. */
  readonly reports: number
  readonly mentions: number
  /** As reports spell it, the most mentioned first. */
  readonly spellings: readonly { readonly name: string; readonly mentions: number }[]
  /** What reports say that it is, each once. */
  readonly roles: readonly string[]
}

export interface ActorQuery {
  /** Id of a dossier: counts are those of its reports. */
  readonly dossier?: number | undefined
  /** A name, in any spelling or script that names are known by. */
  readonly find?: string | undefined
  /** person, organization, state, group. */
  readonly kind?: string | undefined
  /** Ids, in the order asked for. */
  readonly ids?: readonly number[] | undefined
  readonly limit?: number | undefined
  /** How many to pass over. */
  readonly offset?: number | undefined
}

/** The actors of the record that reports name, the most mentioned first; those found by name, the most alike first. */
export async function listActors(db: Db, query: ActorQuery = {}): Promise<ListedActor[]> {
  const { dossier, find, kind, limit, offset = 0 } = query
  const found = find === undefined ? query.ids : await actorsNamed(db, find)
  if (found?.length === 0) return []
  const inDossier =
    dossier === undefined
      ? sql`true`
      : sql`report in (select report from dossier_reports where dossier = ${dossier})`
  const wanted = found === undefined ? sql`true` : sql`actor = any(${found}::bigint[])`
  const rank = found === undefined ? sql`0` : sql`array_position(${found}::bigint[], counted.actor)`
  const { rows } = await sql<ListedActor>`
    with counted as materialized (
      select actor, count(distinct report)::integer as reports, sum(mentions)::integer as mentions
      from report_actors where ${inDossier} and ${wanted} group by actor),
    chosen as (
      select actors.id, actors.kind, actors.name, actors.curated, counted.reports, counted.mentions, ${rank} as rank
      from counted join actors on actors.id = counted.actor
      where ${kind ?? null}::text is null or actors.kind = ${kind ?? null}
      order by rank, counted.mentions desc, actors.id limit ${limit ?? null}::bigint offset ${offset})
    select chosen.id, chosen.kind, chosen.name, chosen.curated, chosen.reports, chosen.mentions,
      (select json_agg(json_build_object('name', name, 'mentions', mentions) order by mentions desc, name)
        from (select name, sum(mentions)::integer as mentions from report_actors
          where actor = chosen.id and ${inDossier} group by name) spelled) as spellings,
      array(select distinct role from report_actors, unnest(roles) as role
        where actor = chosen.id and ${inDossier} order by role) as roles
    from chosen order by chosen.rank, chosen.mentions desc, chosen.id`.execute(db)
  return rows
}
