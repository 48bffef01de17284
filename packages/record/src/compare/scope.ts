import { FINDING_FROM } from '@volgens/shapes'
import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { ItemKind } from '../store/tables.ts'

/** What is compared. */
export interface Scope {
  /** Id of a dossier; the whole record where left out. */
  readonly dossier?: number | undefined
  /** Ids of reports; all of them where left out. */
  readonly reports?: readonly string[] | undefined
  /** Whether what a person rejected counts too. */
  readonly rejected?: boolean | undefined
}

/** A report as it is shown beside what it says. */
export interface ReportHead {
  readonly id: string
  readonly lang: string
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly url: string | undefined
  readonly published: string | undefined
  /** The first day of it. */
  readonly day: string | undefined
  readonly version: number
  /** The version of its address before this one. */
  readonly previous: string | undefined
}

/**
 * The items to compare, by report and place. Suggestions are left out, and with them what stands in them: whose it is
 * would be no more than a guess.
 */
export function comparedItems(
  db: Db,
  scope: Scope,
  kinds: readonly ItemKind[],
): Promise<RecordItem[]> {
  const kept = (alias: 'item' | 'around') => sql`
    (${sql.ref(`${alias}.confidence`)} is null or ${sql.ref(`${alias}.confidence`)} >= ${FINDING_FROM}
      or ${sql.ref(`${alias}.review`)} in ('confirmed', 'corrected'))
    and (${scope.rejected === true} or ${sql.ref(`${alias}.review`)} <> 'rejected')`
  return selectItems(
    db,
    sql`item.kind = any(${[...kinds]}::text[]) and ${kept('item')} and ${within(scope, sql.ref('item.report'))}
    and (item.statement is null or not exists (
      select from items around where around.report = item.report and around.kind = 'statement'
        and around.local = item.statement and not (${kept('around')})))`,
  )
}

/** The reports among which there may be silence, by date of publication. */
export async function comparedReports(db: Db, scope: Scope): Promise<ReportHead[]> {
  const { rows } = await sql<Record<string, string | null> & { version: number }>`
    select id, lang, title, outlet, url, published, published_from, version, previous from reports
    where ${within(scope, sql.ref('reports.id'))} order by published_from nulls last, version, id`.execute(
    db,
  )
  return rows.map((row) => ({
    id: row['id'] ?? '',
    lang: row['lang'] ?? '',
    title: row['title'] ?? undefined,
    outlet: row['outlet'] ?? undefined,
    url: row['url'] ?? undefined,
    published: row['published'] ?? undefined,
    day: row['published_from'] ?? undefined,
    version: row.version,
    previous: row['previous'] ?? undefined,
  }))
}

function within({ dossier, reports }: Scope, report: ReturnType<typeof sql.ref>) {
  const inDossier =
    dossier === undefined
      ? sql`true`
      : sql`${report} in (select report from dossier_reports where dossier = ${dossier})`
  const listed = reports === undefined ? sql`true` : sql`${report} = any(${[...reports]}::text[])`
  return sql`${inDossier} and ${listed}`
}
