import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { countReports, inScope, type ExportOptions } from './scope.ts'

/** Reports that are in memory at once, with all that was read in them. */
const REPORTS_AT_ONCE = 10

/** A report, and what is known of it in the record. */
export interface ExportReport {
  readonly id: string
  readonly reference: string | null
  readonly lang: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly author: string | null
  readonly agency: string | null
  readonly text: string
  readonly original: string
  readonly version: number
  readonly previous: string | null
  readonly added_at: Date
  /** The engine of its current reading: "0.1.0 nl <model>". */
  readonly engine: string | null
  /** Names of its dossiers, in order. */
  readonly dossiers: readonly string[]
}

/** The reports of the scope by day of publication, a page at a time. */
export async function* reportPages(
  db: Db,
  options: ExportOptions,
): AsyncGenerator<readonly ExportReport[]> {
  const total = await countReports(db, options)
  let done = 0
  let after: Place | undefined
  for (;;) {
    const page = await pageAfter(db, options, after)
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    done += page.length
    options.onProgress?.(done, total)
    after = last
  }
}

interface Place {
  readonly day: string
  readonly id: string
}

async function pageAfter(
  db: Db,
  options: ExportOptions,
  after: Place | undefined,
): Promise<(ExportReport & Place)[]> {
  // Without a day of publication: last.
  const day = sql`coalesce(report.published_from, date '9999-12-31')`
  const from =
    after === undefined ? sql`true` : sql`(${day}, report.id) > (${after.day}::date, ${after.id})`
  const { rows } = await sql<ExportReport & Place>`
    select report.id, reference, report.lang, title, report.outlet, url, published, author, agency, text, original, version, previous,
      report.added_at, reading.engine, ${day}::text as day,
      array(select dossiers.name from dossier_reports joined join dossiers on dossiers.id = joined.dossier
        where joined.report = report.id order by dossiers.name collate "C") as dossiers
    from reports report left join readings reading on reading.report = report.id and reading.current
    where ${inScope(options)} and ${from}
    order by ${day}, report.id limit ${REPORTS_AT_ONCE}`.execute(db)
  return rows
}
