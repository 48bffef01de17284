import { sql } from 'kysely'
import { noSuchDossier } from '../errors.ts'
import { isFinding } from '../items/is-finding.ts'
import type { Db } from '../store/open-store.ts'

/** A dossier with how much is in it. */
export interface ListedDossier {
  readonly id: number
  readonly name: string
  readonly createdAt: Date
  readonly archivedAt: Date | undefined
  readonly reports: number
  /** Findings that nobody rejected; how many of all items nobody has reviewed, and how many somebody has. */
  readonly statements: number
  readonly open: number
  readonly reviewed: number
  /** What could not be added. */
  readonly failures: number
  readonly languages: readonly string[]
  readonly outlets: readonly string[]
  /** First and last day of publication, ISO 8601. */
  readonly first: string | undefined
  readonly last: string | undefined
  /** The three published last. */
  readonly latest: readonly {
    readonly id: string
    readonly lang: string
    readonly title: string | undefined
    readonly outlet: string | undefined
    readonly published: string | undefined
  }[]
}

/** The dossiers of the record, those with the latest reports first; those put away come last. */
export async function listDossiers(db: Db, ids?: readonly number[]): Promise<ListedDossier[]> {
  const { rows } = await sql<ListedDossier & { readonly archivedAt: Date | null }>`
    select dossier.id, dossier.name, dossier.created_at as "createdAt", dossier.archived_at as "archivedAt",
      coalesce(held.reports, 0)::int as reports, coalesce(held.languages, '{}') as languages,
      coalesce(held.outlets, '{}') as outlets, held.first, held.last,
      coalesce(counted.statements, 0)::int as statements, coalesce(counted.open, 0)::int as open,
      coalesce(counted.reviewed, 0)::int as reviewed,
      (select count(*)::int from failures where failures.dossier = dossier.name) as failures,
      coalesce((select json_agg(json_strip_nulls(to_json(each))) from (
        select report.id, report.lang, report.title, report.outlet, report.published
        from dossier_reports inside join reports report on report.id = inside.report
        where inside.dossier = dossier.id
        order by report.published_from desc nulls last, report.added_at desc, report.id limit 3) each), '[]') as latest
    from dossiers dossier
    left join (select inside.dossier, count(*) as reports, min(published_from)::text as first,
        max(published_to)::text as last, array_agg(distinct lang order by lang) as languages,
        array_agg(distinct outlet order by outlet) filter (where outlet is not null) as outlets
      from dossier_reports inside join reports on reports.id = inside.report group by inside.dossier) held
      on held.dossier = dossier.id
    left join (select inside.dossier, count(*) filter (where kind = 'statement' and review <> 'rejected' and ${isFinding('items')}) as statements,
        count(*) filter (where review = 'open') as open, count(*) filter (where review <> 'open') as reviewed
      from dossier_reports inside join items on items.report = inside.report group by inside.dossier) counted
      on counted.dossier = dossier.id
    where ${ids === undefined ? sql`true` : sql`dossier.id = any(${[...ids]}::bigint[])`}
    order by dossier.archived_at is not null, held.last desc nulls last, dossier.created_at desc, dossier.id`.execute(
    db,
  )
  return rows.map((row) => ({
    ...row,
    archivedAt: row.archivedAt ?? undefined,
    first: row.first ?? undefined,
    last: row.last ?? undefined,
  }))
}

/** The dossier of this number. Throws `no-such-dossier`. */
export async function dossierById(db: Db, id: number): Promise<ListedDossier> {
  const [found] = await listDossiers(db, [id])
  if (found !== undefined) return found
  const all = await db.selectFrom('dossiers').select('name').orderBy('name').execute()
  throw noSuchDossier(
    `number ${id}`,
    all.map(({ name }) => name),
  )
}
