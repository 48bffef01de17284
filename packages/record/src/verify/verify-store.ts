import { sql } from 'kysely'
import { currentReadings } from '../reports/current-reading.ts'
import { actorRows } from '../reports/save-items.ts'
import { statesOf } from '../reviews/carry-out.ts'
import type { Head } from '../reviews/chain.ts'
import type { Db, Store } from '../store/open-store.ts'
import type { Fault } from './check-chain.ts'
import { verifyChain } from './verify-chain.ts'
import { CHECKED_COLUMNS, reportFaults } from './verify-items.ts'

export interface VerifyOptions {
  /** The hash of the end of the chain, as somebody noted it elsewhere. */
  readonly expect?: string | undefined
  /** Called as it goes on, with the number of reports done. */
  readonly onProgress?: (reports: number, of: number) => void
}

/** What a check of the whole record found. */
export interface Verification {
  /** How many decisions there are, and the hash to note elsewhere. */
  readonly head: Head
  readonly reports: number
  readonly items: number
  readonly originals: number
  /** The first of the chain, of the originals, and of each report; at most a hundred. */
  readonly faults: readonly Fault[]
}

const REPORTS_AT_ONCE = 100
const MOST_FAULTS = 100

/**
 * Checks the whole record: the chain of decisions, the bytes of originals, the ids and texts of reports, and that every
 * item says what stands at its place in the text, in whose voice, and as people decided.
 *
 * In pages, so that memory stays the same; time grows with the record. It may be written to meanwhile.
 */
export async function verifyStore(
  { db }: Store,
  options: VerifyOptions = {},
): Promise<Verification> {
  const { head, fault } = await verifyChain(db)
  const expected = expectFault(head, options.expect)
  const originals = await verifyOriginals(db)
  const reports = await verifyReports(db, options.onProgress)
  return {
    head,
    reports: reports.reports,
    items: reports.items,
    originals: originals.count,
    faults: [fault, expected, ...originals.faults, ...reports.faults]
      .filter((each) => each !== undefined)
      .slice(0, MOST_FAULTS),
  }
}

function expectFault({ seq, hash }: Head, expect: string | undefined): Fault | undefined {
  if (expect === undefined || expect === hash) return undefined
  return {
    where: 'the end of the chain',
    found: `decision ${seq} with hash ${hash || 'none'}`,
    expected: `${expect}, as it was noted elsewhere: decisions were added since, or the chain was replaced`,
  }
}

/** The database reckons the hashes: bytes are the most of a record. */
async function verifyOriginals(db: Db): Promise<{ count: number; faults: Fault[] }> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from originals`.execute(db)
  const wrong = await sql<{ hash: string; found: string }>`
    select hash, encode(sha256(bytes), 'hex') as found from originals
    where hash <> encode(sha256(bytes), 'hex') order by hash limit ${MOST_FAULTS}`.execute(db)
  const faults = wrong.rows.map(({ hash, found }) => ({
    where: `original ${hash}`,
    found: `bytes that give ${found}`,
    expected: 'those of its hash',
  }))
  return { count: Number(rows[0]?.count ?? 0), faults }
}

async function verifyReports(db: Db, onProgress: VerifyOptions['onProgress']) {
  const { rows } = await sql<{ count: number }>`select count(*) as count from reports`.execute(db)
  const total = { reports: 0, items: 0, faults: [] as Fault[] }
  for (let after = ''; ;) {
    const page = await verifyPage(db, after)
    total.reports += page.reports
    total.items += page.items
    total.faults.push(...page.faults.slice(0, MOST_FAULTS - total.faults.length))
    onProgress?.(total.reports, Number(rows[0]?.count ?? 0))
    if (page.last === undefined) return total
    after = page.last
  }
}

interface Page {
  readonly reports: number
  readonly items: number
  readonly faults: readonly Fault[]
  /** Undefined behind the end. */
  readonly last: string | undefined
}

/** One moment for all that is read of these reports: somebody may decide on them meanwhile. */
function verifyPage(db: Db, after: string): Promise<Page> {
  if (db.isTransaction) return verifyMoment(db, after)
  const transaction = db.transaction().setIsolationLevel('repeatable read')
  return transaction.execute((moment) => verifyMoment(moment, after))
}

async function verifyMoment(moment: Db, after: string): Promise<Page> {
  const reports = await moment
    .selectFrom('reports')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(REPORTS_AT_ONCE)
    .execute()
  const ids = reports.map(({ id }) => id)
  if (ids.length === 0) return { reports: 0, items: 0, faults: [], last: undefined }
  const items = await moment
    .selectFrom('items')
    .select(['report', 'kind', 'local', ...CHECKED_COLUMNS])
    .where('report', 'in', ids)
    .orderBy('id')
    .execute()
  const readings = await currentReadings(moment, ids)
  const [actors, states] = [await actorRows(moment, ids), await statesOf(moment, ids)]
  const byReport = new Map(ids.map((id) => [id, [] as typeof items]))
  for (const item of items) byReport.get(item.report)?.push(item)
  const faults = [
    ...withoutReading(ids, new Set(readings.map(({ report }) => report.id))),
    ...readings.flatMap((reading) => {
      const { id } = reading.report
      const kept = {
        items: byReport.get(id) ?? [],
        actors: actors.get(id),
        states: states.get(id),
      }
      return reportFaults({ reading, ...kept })
    }),
  ]
  return { reports: ids.length, items: items.length, faults, last: ids.at(-1) }
}

const withoutReading = (ids: readonly string[], read: ReadonlySet<string>): Fault[] =>
  ids
    .filter((id) => !read.has(id))
    .map((id) => ({ where: `report ${id}`, found: 'no reading', expected: 'a current one' }))
