import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { byText, grouped } from './grouped.ts'
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

/** A place of one report's reading. */
export interface ReportPlace extends Omit<NamedPlace, 'reports' | 'first'> {
  readonly report: string
  /** Its id in the reading. */
  readonly local: string
  /** Whether the report names it in words of its own. */
  readonly own: boolean
  readonly outlet: string | undefined
  /** ISO days of publication. */
  readonly published: readonly [from: string | undefined, to: string | undefined]
}

/** The places of these reports, in no order of reports. */
export async function reportPlaces(db: Db, reports: readonly string[]): Promise<ReportPlace[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select place.key, place.name, place.country, place.lat, place.lon, place.precision, place.missing, place.report,
      place.local, place.sentence_start is not null as own, report.outlet,
      json_build_array(report.published_from, report.published_to) as published
    from report_places place join reports report on report.id = place.report
    where place.report = any(${[...reports]}::text[]) order by place.report, place.local`.execute(
    db,
  )
  return rows.map(({ published, ...row }) => ({
    ...(withoutNulls(row) as unknown as ReportPlace),
    published: (published as (string | null)[]).map(
      (day) => day ?? undefined,
    ) as unknown as ReportPlace['published'],
  }))
}

/** All of these places once, those in most reports first. found: by date of publication. */
export function namedPlaces(found: readonly ReportPlace[]): NamedPlace[] {
  return [...grouped(found, ({ key }) => key).values()]
    .flatMap((same): NamedPlace[] => {
      const [first] = same
      if (first === undefined) return []
      const { key, name, country, lat, lon, precision, missing, report, local } = first
      const reports = new Set(same.map((place) => place.report)).size
      return [
        { key, name, country, lat, lon, precision, missing, reports, first: { report, local } },
      ]
    })
    .sort((a, b) => b.reports - a.reports || byText(a.key, b.key))
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
