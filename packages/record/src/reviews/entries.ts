import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { DecisionKind, Entry } from './chain.ts'

interface Row {
  readonly seq: number
  readonly at: string
  readonly reviewer: string
  readonly decision: DecisionKind
  readonly report: string | null
  readonly kind: string | null
  readonly key: string | null
  readonly body: unknown
  readonly previous: string
  readonly hash: string
}

/** Which of the entries: the first so many, or the last so many with the last one first. */
interface Cut {
  readonly limit?: number
  readonly latest?: boolean
}

/** The entries for which a condition over `reviews` holds, in their order. */
export async function selectEntries(
  db: Db,
  where: RawBuilder<unknown>,
  { limit, latest = false }: Cut = {},
): Promise<Entry[]> {
  // To the microsecond, as PostgreSQL keeps it: a time that was moved by less than we write shows.
  const { rows } = await sql<Row>`
    select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, reviewer, decision, report, kind,
      key, body, previous, hash
    from reviews where ${where} order by seq ${latest ? sql`desc` : sql`asc`} limit ${limit ?? null}`.execute(
    db,
  )
  return rows.map(({ at, report, kind, key, ...row }) => ({
    ...row,
    at: at.replace(/000Z$/, 'Z'),
    report: report ?? undefined,
    kind: kind ?? undefined,
    key: key ?? undefined,
  }))
}

/** All decisions on one item, by what it is known by from one reading to the next. */
export const entriesOn = (db: Db, { report, key }: { report: string; key: string }) =>
  selectEntries(db, sql`report = ${report} and key = ${key}`)
