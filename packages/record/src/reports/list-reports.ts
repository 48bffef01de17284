import { sql } from 'kysely'
import type { Store } from '../store/open-store.ts'

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
  readonly statements: number
  readonly namings: number
  readonly figures: number
  readonly events: number
}

type Row = { readonly [Key in keyof ListedReport]: ListedReport[Key] | null }

/** The reports of a dossier, or of the whole record, by day of publication, those without one last. */
export async function listReports({ db }: Store, dossier?: string): Promise<ListedReport[]> {
  const within =
    dossier === undefined
      ? sql`true`
      : sql`exists (select from dossier_reports inside join dossiers on dossiers.id = inside.dossier
          where inside.report = reports.id and dossiers.name = ${dossier})`
  const { rows } = await sql<Row>`
    select reports.id, reference, lang, title, outlet, url, published, version,
      array(select name from dossier_reports inside join dossiers on dossiers.id = inside.dossier
        where inside.report = reports.id order by inside.added_at, name) as dossiers,
      coalesce(counted.statements, 0)::int as statements, coalesce(counted.namings, 0)::int as namings,
      coalesce(counted.figures, 0)::int as figures, coalesce(counted.events, 0)::int as events
    from reports left join (
      select report, count(*) filter (where kind = 'statement') as statements,
        count(*) filter (where kind = 'naming') as namings, count(*) filter (where kind = 'figure') as figures,
        count(*) filter (where kind = 'event') as events
      from items group by report) counted on counted.report = reports.id
    where ${within}
    order by published_from nulls last, published_to, added_at, reports.id`.execute(db)
  return rows.map(
    (row) =>
      // A column that is null is left out; the others are as declared.
      Object.fromEntries(
        Object.entries(row).filter(([, value]) => value !== null),
      ) as unknown as ListedReport,
  )
}
