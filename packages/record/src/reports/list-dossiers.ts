import { sql } from 'kysely'
import { keepPerReport, type Kept } from '../compare/keep-per-report.ts'
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

/** How many of its items a report or dossier has. */
type Counts = Pick<ListedDossier, 'statements' | 'open' | 'reviewed'>

/** Reports whose counts are kept: three numbers each. */
const MOST_REPORTS = 50_000

/** The dossiers of a record. What was counted in a report is kept until it changes. */
export interface Dossiers {
  /** Those with the latest reports first; those put away come last. */
  list(): Promise<ListedDossier[]>
  /** The dossier of this number. Throws `no-such-dossier`. */
  byId(id: number): Promise<ListedDossier>
}

export function openDossiers(db: Db): Dossiers {
  const counts = keepPerReport(db, countItems, MOST_REPORTS)
  return {
    list: () => withCounts(db, counts),
    async byId(id) {
      const [found] = await withCounts(db, counts, id)
      if (found !== undefined) return found
      const all = await db.selectFrom('dossiers').select('name').orderBy('name').execute()
      throw noSuchDossier(
        `number ${id}`,
        all.map(({ name }) => name),
      )
    },
  }
}

async function withCounts(db: Db, counts: Kept<Counts>, id?: number): Promise<ListedDossier[]> {
  const found = await dossiersWhere(db, id)
  return Promise.all(
    found.map(async (dossier) => {
      const { values } = await counts.of({ dossier: dossier.id })
      return { ...dossier, ...sumOf(values) }
    }),
  )
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = { statements: 0, open: 0, reviewed: 0 }
  for (const { statements, open, reviewed } of all) {
    sum.statements += statements
    sum.open += open
    sum.reviewed += reviewed
  }
  return sum
}

async function countItems(db: Db, reports: readonly string[]): Promise<Map<string, Counts>> {
  const { rows } = await sql<Counts & { readonly report: string }>`
    select report, count(*) filter (where kind = 'statement' and review <> 'rejected' and ${isFinding('items')})::int as statements,
      count(*) filter (where review = 'open')::int as open, count(*) filter (where review <> 'open')::int as reviewed
    from items where report = any(${[...reports]}::text[]) group by report`.execute(db)
  return new Map(rows.map(({ report, ...counts }) => [report, counts]))
}

/** All of them unless the number of one is given. */
async function dossiersWhere(db: Db, id?: number): Promise<Omit<ListedDossier, keyof Counts>[]> {
  const chosen = id === undefined ? sql`true` : sql`dossier.id = ${id}`
  const { rows } = await sql<ListedDossier & { readonly archivedAt: Date | null }>`
    select dossier.id, dossier.name, dossier.created_at as "createdAt", dossier.archived_at as "archivedAt",
      held.reports, coalesce(held.languages, '{}') as languages, coalesce(held.outlets, '{}') as outlets,
      held.first, held.last,
      (select count(*)::int from failures where failures.dossier = dossier.name) as failures,
      coalesce((select json_agg(json_strip_nulls(to_json(each))) from (
        select report.id, report.lang, report.title, report.outlet, report.published
        from dossier_reports inside join reports report on report.id = inside.report
        where inside.dossier = dossier.id
        order by report.published_from desc nulls last, report.added_at desc, report.id limit 3) each), '[]') as latest
    from dossiers dossier
    cross join lateral (select count(*)::int as reports, min(published_from)::text as first,
        max(published_to)::text as last, array_agg(distinct lang order by lang) as languages,
        array_agg(distinct outlet order by outlet) filter (where outlet is not null) as outlets
      from dossier_reports inside join reports on reports.id = inside.report where inside.dossier = dossier.id) held
    where ${chosen}
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
