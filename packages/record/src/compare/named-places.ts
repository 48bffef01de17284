import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { within, type Scope } from './scope.ts'

/** A place that reports name. */
export interface NamedPlace {
  /** The same for what is certainly the same place. */
  readonly key: string
  readonly name: string
  /** ISO 3166-1 alpha-2, XK for Kosovo. */
  readonly country: string | undefined
  readonly lat: number | undefined
  readonly lon: number | undefined
  /** site, city, region, country. */
  readonly precision: string
  /** Why country or coordinates are left out. */
  readonly missing: string | undefined
  /** In how many reports. */
  readonly reports: number
  /** The first place where it is named: its id in the reading of that report. */
  readonly first: { readonly report: string; readonly local: string }
}

/** All places of the scope, those in most reports first. */
export async function namedPlaces(db: Db, scope: Scope): Promise<NamedPlace[]> {
  const { rows } = await sql<Record<string, string | number | null>>`
    select place.key, min(place.name) as name, min(place.country) as country, min(place.lat) as lat,
      min(place.lon) as lon, min(place.precision) as precision, min(place.missing) as missing,
      count(distinct place.report)::int as reports,
      min(array[coalesce(report.published_from::text, '~'), place.report, place.local]) as first
    from report_places place join reports report on report.id = place.report
    where ${within(scope, sql.ref('place.report'))}
    group by place.key order by count(distinct place.report) desc, place.key`.execute(db)
  return rows.map(({ first, ...row }) => {
    const [, report = '', local = ''] = first as unknown as readonly string[]
    return { ...(withoutNulls(row) as unknown as NamedPlace), first: { report, local } }
  })
}

const withoutNulls = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? undefined]))

/** How reports write these places, by their keys: the wording of most reports first, capitals throughout last. */
export async function spellingsOf(
  db: Db,
  scope: Scope,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ key: string; words: readonly string[] }>`
    select key, array_agg(word order by shouted, reports desc, word) as words
    from (select place.key, word, count(*) as reports, word = upper(word) as shouted
        from report_places place cross join lateral unnest(place.words) as word
        where place.key = any(${[...keys]}::text[]) and ${within(scope, sql.ref('place.report'))}
        group by place.key, word) spelled
    group by key`.execute(db)
  return new Map(rows.map(({ key, words }) => [key, words]))
}
