import { FINDING_FROM } from '@volgens/shapes'
import { sql, type RawBuilder } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { byText } from './grouped.ts'
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

/** A kind of item; denials are the statements that are negated. */
export type ComparedKind = ItemKind | 'denial'

/**
 * The items to compare, by report and place. Suggestions are left out, and with them what stands in them: whose it is
 * would be no more than a guess.
 */
export function comparedItems(
  db: Db,
  scope: Scope,
  kinds: readonly ComparedKind[],
): Promise<RecordItem[]> {
  return selectItems(
    db,
    sql`(item.kind = any(${[...kinds]}::text[]) or (item.negated and ${kinds.includes('denial')}))
    and ${kept(scope, 'item')} and ${within(scope, sql.ref('item.report'))}
`,
  )
}

/**
 * That an item of this alias is a finding in a finding, as SQL; nor rejected, unless the scope has those. `offset 0`: as in
 * `isFinding`.
 */
export const kept = (scope: Scope, alias: string) => sql`${standing(scope, alias)}
  and (${sql.ref(`${alias}.statement`)} is null or not exists (
    select from items around where around.report = ${sql.ref(`${alias}.report`)} and around.kind = 'statement'
      and around.local = ${sql.ref(`${alias}.statement`)} and not (${standing(scope, 'around')}) offset 0))`

const standing = (scope: Scope, alias: string) => sql`
  (${sql.ref(`${alias}.confidence`)} is null or ${sql.ref(`${alias}.confidence`)} >= ${FINDING_FROM}
    or ${sql.ref(`${alias}.review`)} in ('confirmed', 'corrected'))
  and (${scope.rejected === true} or ${sql.ref(`${alias}.review`)} <> 'rejected')`

/** The reports among which there may be silence, by date of publication. */
export function comparedReports(db: Db, scope: Scope): Promise<ReportHead[]> {
  return reportsWhere(db, within(scope, sql.ref('reports.id')))
}

/**
 * The reports that somebody may mean: by id or the beginning of one (at least six characters), by what whoever gave it
 * calls it, or by address, which has a report for each version.
 */
export function namedReports(db: Db, name: string): Promise<ReportHead[]> {
  const begins = name.length >= 6 ? sql`starts_with(id, ${name})` : sql`false`
  return reportsWhere(db, sql`(id = ${name} or reference = ${name} or url = ${name} or ${begins})`)
}

/**
 * The ids of those that may be about the same as a report, itself among them: at most `most` that have an actor in
 * common with it, those with most of them first.
 */
export async function nearbyReports(
  db: Db,
  report: string,
  scope: Scope,
  most = 200,
): Promise<string[]> {
  const { rows } = await sql<{ report: string }>`
    select other.report from report_actors own join report_actors other on other.actor = own.actor
    where own.report = ${report} and other.report <> ${report} and ${within(scope, sql.ref('other.report'))}
    group by other.report order by count(distinct other.actor) desc, other.report limit ${most}`.execute(
    db,
  )
  return [report, ...rows.map((row) => row.report)]
}

/** The order in which `comparedReports` gives them. */
export const byPublication = (a: ReportHead, b: ReportHead) =>
  byText(a.day, b.day) || a.version - b.version || byText(a.id, b.id)

async function reportsWhere(db: Db, where: RawBuilder<unknown>): Promise<ReportHead[]> {
  const { rows } = await sql<Record<string, string | null> & { version: number }>`
    select id, lang, title, outlet, url, published, published_from, version, previous from reports
    where ${where} order by published_from nulls last, version, id`.execute(db)
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

/** That a report is in the scope, as SQL. */
export function within({ dossier, reports }: Scope, report: ReturnType<typeof sql.ref>) {
  const inDossier =
    dossier === undefined
      ? sql`true`
      : sql`${report} in (select report from dossier_reports where dossier = ${dossier})`
  const listed = reports === undefined ? sql`true` : sql`${report} = any(${[...reports]}::text[])`
  return sql`${inDossier} and ${listed}`
}
