import { sql, type RawBuilder } from 'kysely'
import type { Dossier } from '../reports/dossiers.ts'
import type { Db, Store } from '../store/open-store.ts'

/** What of the record is written, and how much of the articles. */
export interface ExportOptions {
  /** Only the reports of this dossier; all unless given. */
  readonly dossier?: Dossier | undefined
  /** Article text is left out: of each item its own words stay and at most so many on each side. */
  readonly snippets?: number | undefined
  /** After each page of reports. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** What is written of is one moment of the record, also while others add to it. */
export function inSnapshot<Result>(
  { db }: Store,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  return db.transaction().setIsolationLevel('repeatable read').execute(work)
}

/** The same for a stream; the moment lasts until the stream is read or left. */
export async function* streamInSnapshot<Part>(
  { db }: Store,
  work: (db: Db) => AsyncGenerator<Part>,
): AsyncGenerator<Part> {
  const transaction = await db.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    yield* work(transaction)
  } finally {
    // Nothing was written: that there is nothing to take back is not asked.
    await transaction.rollback().execute()
  }
}

/** SQL that holds for the reports (`report`) of the scope. */
export const inScope = ({ dossier }: ExportOptions): RawBuilder<unknown> =>
  dossier === undefined
    ? sql`true`
    : sql`report.id in (select report from dossier_reports where dossier = ${dossier.id})`

/** How many reports there are in the scope. */
export async function countReports(db: Db, options: ExportOptions): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from reports report where ${inScope(options)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** The engines that made the current readings of the scope, in order: "0.1.0 nl <model>". */
export async function enginesOf(db: Db, options: ExportOptions): Promise<string[]> {
  const { rows } = await sql<{ engine: string }>`
    select distinct reading.engine collate "C" as engine from readings reading
    join reports report on report.id = reading.report
    where reading.current and ${inScope(options)} order by 1`.execute(db)
  return rows.map(({ engine }) => engine)
}
