import { sql } from 'kysely'
import { firstPublished } from '../copies/copy-groups.ts'
import { isFinding } from '../items/is-finding.ts'
import type { Db, Store } from '../store/open-store.ts'

/** A report of the record in a list, with how much was read in it. */
export interface ListedReport {
  readonly id: string
  readonly reference: string | undefined
  readonly lang: string
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly url: string | undefined
  /** EDTF, as given. */
  readonly published: string | undefined
  /** Of its address: 1, 2, 3 … */
  readonly version: number
  readonly dossiers: readonly string[]
  /** Findings that nobody rejected, as are the three below. */
  readonly statements: number
  readonly namings: number
  readonly figures: number
  readonly events: number
  /** How many reports of the record have the same text, also cut or with other words here and there. */
  readonly copies: number
  /** The first published of those, where it was before this one. */
  readonly sameAs: SameReport | undefined
}

/** A report that another one is a copy of. */
export interface SameReport {
  readonly report: string
  readonly title: string | undefined
  readonly outlet: string | undefined
  /** 0 to 1, see `copyLikeness`. */
  readonly likeness: number
}

type Row = {
  readonly [Key in keyof Omit<ListedReport, 'sameAs'>]: ListedReport[Key] | null
}

/** Which reports to list: all that is given must hold. */
export interface ReportQuery {
  /** Name of a dossier. */
  readonly dossier?: string | undefined
  readonly ids?: readonly string[] | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The reports of a dossier, or of the whole record, by day of publication, those without one last. */
export async function listReports({ db }: Store, query: ReportQuery = {}): Promise<ListedReport[]> {
  const { dossier, ids: wanted, limit, offset = 0 } = query
  const within = sql`${
    dossier === undefined
      ? sql`true`
      : sql`exists (select from dossier_reports inside join dossiers on dossiers.id = inside.dossier
          where inside.report = reports.id and dossiers.name = ${dossier})`
  } and ${wanted === undefined ? sql`true` : sql`reports.id = any(${[...wanted]}::text[])`}`
  const { rows } = await sql<Row>`
    select reports.id, reference, lang, title, outlet, url, published, version,
      array(select name from dossier_reports inside join dossiers on dossiers.id = inside.dossier
        where inside.report = reports.id order by inside.added_at, name) as dossiers,
      coalesce(counted.statements, 0)::int as statements, coalesce(counted.namings, 0)::int as namings,
      coalesce(counted.figures, 0)::int as figures, coalesce(counted.events, 0)::int as events,
      (select count(*)::int from report_copies where report = reports.id or other = reports.id) as copies
    from (select reports.* from reports where ${within}
      order by published_from nulls last, published_to, added_at, reports.id
      limit ${limit ?? null}::bigint offset ${offset}) reports left join lateral (
      select count(*) filter (where kind = 'statement') as statements,
        count(*) filter (where kind = 'naming') as namings, count(*) filter (where kind = 'figure') as figures,
        count(*) filter (where kind = 'event') as events
      from items where items.report = reports.id and items.review <> 'rejected' and ${isFinding('items')}) counted on true
    order by published_from nulls last, published_to, added_at, reports.id`.execute(db)
  const ids = rows.flatMap(({ id }) => id ?? [])
  const same = await sameReports(db, ids)
  return rows.map((row) => withoutNulls({ ...row, sameAs: same.get(row.id ?? '') ?? null }))
}

/** A column that is null is left out; the others are as declared. */
const withoutNulls = <Shape>(row: { readonly [Key in keyof Shape]: Shape[Key] | null }) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Shape

/** For each report that is a copy of an earlier one the first published of those. */
async function sameReports(db: Db, ids: readonly string[]): Promise<Map<string, SameReport>> {
  const { rows } = await sql<
    { own: string } & { [Key in keyof SameReport]: SameReport[Key] | null }
  >`
    select distinct on (own.id) own.id as own, earlier.id as report, earlier.title, earlier.outlet, pair.likeness
    from (select report as a, other as b, likeness from report_copies
      union all select other, report, likeness from report_copies) pair
    join reports own on own.id = pair.a join reports earlier on earlier.id = pair.b
    where own.id = any(${ids}::text[]) and (${firstPublished('earlier')}) < (${firstPublished('own')})
    order by own.id, ${firstPublished('earlier')}`.execute(db)
  return new Map(rows.map(({ own, ...same }) => [own, withoutNulls<SameReport>(same)]))
}
