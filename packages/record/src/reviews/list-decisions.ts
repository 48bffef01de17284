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
  /** Id of an actor of the record: decisions on who belongs to it, and those that took such back. */
  readonly actor?: number | undefined
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
  const { dossier, report, item, actor, before, limit } = query
  const parts = [
    sql`true`,
    ...(before === undefined ? [] : [sql`seq < ${before}`]),
    ...(report === undefined ? [] : [sql`report = ${report}`]),
    ...(item === undefined
      ? []
      : [sql`(report, key) in (select report, key from items where id = ${item})`]),
    ...(actor === undefined ? [] : [isAbout(actor)]),
    ...(dossier === undefined
      ? []
      : [sql`report in (select report from dossier_reports where dossier = ${dossier})`]),
  ]
  const entries = await selectEntries(db, sql.join(parts, sql` and `), { limit, latest: true })
  return withItems(db, entries)
}

/** What people decide about actors stands on no item; an undo names only the decision that it takes back. */
function isAbout(actor: number) {
  const names = sql`key is null and body::jsonb -> 'actors' @> ${JSON.stringify([actor])}::jsonb`
  return sql`((${names}) or (decision = 'undo' and key is null
    and (body::jsonb ->> 'undoes')::bigint in (select seq from reviews where ${names})))`
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
