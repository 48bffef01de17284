import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Entry } from './chain.ts'
import { selectEntries } from './entries.ts'

/** Which decisions to list: all that is given must hold. */
export interface DecisionQuery {
  /** Id of a dossier: decisions on items of its reports. */
  readonly dossier?: number | undefined
  readonly report?: string | undefined
  /** Id of an item. */
  readonly item?: number | undefined
  /** Only those with a lower number. */
  readonly before?: number | undefined
  readonly limit: number
}

/** A decision with what it is about now. */
export interface ListedDecision extends Entry {
  /** Id of the item; undefined where it is about actors, and where no item has these words any more. */
  readonly item: number | undefined
}

/** The decisions, the last one first. */
export async function listDecisions(db: Db, query: DecisionQuery): Promise<ListedDecision[]> {
  const { dossier, report, item, before, limit } = query
  const parts = [
    sql`true`,
    ...(before === undefined ? [] : [sql`seq < ${before}`]),
    ...(report === undefined ? [] : [sql`report = ${report}`]),
    ...(item === undefined
      ? []
      : [sql`(report, key) in (select report, key from items where id = ${item})`]),
    ...(dossier === undefined
      ? []
      : [sql`report in (select report from dossier_reports where dossier = ${dossier})`]),
  ]
  const entries = await selectEntries(db, sql.join(parts, sql` and `), { limit, latest: true })
  return withItems(db, entries)
}

/** Each decision with the item that it is on now. */
export async function withItems(db: Db, entries: readonly Entry[]): Promise<ListedDecision[]> {
  const keys = entries.flatMap(({ key }) => key ?? [])
  const reports = entries.flatMap(({ report }) => report ?? [])
  const { rows } = await sql<{ id: number; report: string; key: string }>`
    select id, report, key from items
    where report = any(${reports}::text[]) and key = any(${keys}::text[])`.execute(db)
  const ids = new Map(rows.map(({ id, report, key }) => [`${report} ${key}`, id]))
  return entries.map((entry) => ({ ...entry, item: ids.get(`${entry.report} ${entry.key}`) }))
}
