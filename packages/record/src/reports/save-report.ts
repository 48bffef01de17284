import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Bands } from '../copies/min-hash.ts'
import { claimBands, copyingOf, saveCopies } from '../copies/save-copies.ts'
import { dayRange } from '../items/day-range.ts'
import type { Db, Store } from '../store/open-store.ts'
import { keepOriginal } from './failures.ts'
import { originalHash } from './report-id.ts'
import { saveItems } from './save-items.ts'
import { saveFirstReading } from './save-reading.ts'

/** What a reading is saved with. */
export interface Given {
  /** The bytes as they were given; kept whole. */
  readonly original: Uint8Array
  /** What whoever gave it calls it. */
  readonly reference?: string | undefined
  /** Id of the dossier that it goes into. */
  readonly dossier?: number | undefined
}

export interface Saved {
  readonly report: string
  /** known: it was there already; changed: an earlier version of the same address was. */
  readonly outcome: 'new' | 'known' | 'changed'
  readonly version: number
}

/**
 * Saves a report with its reading, whole or not at all. `reading.report.id` is its `reportId`.
 *
 * A report that is there already only joins the dossier. Several processes may save the same one at once.
 */
export async function saveReport(store: Store, reading: Reading, given: Given): Promise<Saved> {
  const { report } = reading
  const copying = copyingOf(report.text)
  const { bands } = copying
  return store.db.transaction().execute(async (transaction) => {
    const before = await lastVersion(transaction, report.url)
    const version = (before?.version ?? 0) + 1
    const place = { version, previous: before?.id, bands }
    // Before anything that others may wait for.
    await claimBands(transaction, bands)
    const added = await insertReport(transaction, reading, given, place, store.now())
    if (given.dossier !== undefined) {
      await joinDossier(transaction, given.dossier, report.id, store.now())
    }
    if (!added)
      return {
        report: report.id,
        outcome: 'known',
        version: await versionOf(transaction, report.id),
      }
    await saveCopies(transaction, report, copying)
    await saveFirstReading(transaction, reading, store.now())
    await saveItems(transaction, reading)
    return { report: report.id, outcome: version === 1 ? 'new' : 'changed', version }
  })
}

/**
 * The report of this id, which joins the dossier; undefined where there is none. For what is given again: it need not be
 * read.
 */
export async function findReport(
  { db, now }: Store,
  report: string,
  dossier?: number,
): Promise<Saved | undefined> {
  const query = db.selectFrom('reports').select('version').where('id', '=', report)
  const found = await query.executeTakeFirst()
  if (found === undefined) return undefined
  if (dossier !== undefined) await joinDossier(db, dossier, report, now())
  return { report, outcome: 'known', version: found.version }
}

/** The last version of an address; who adds another at the same time waits. */
async function lastVersion(transaction: Db, url: string | undefined) {
  if (url === undefined) return undefined
  await sql`select pg_advisory_xact_lock(hashtextextended(${url}, 1))`.execute(transaction)
  return transaction
    .selectFrom('reports')
    .select(['id', 'version'])
    .where('url', '=', url)
    .orderBy('version', 'desc')
    .executeTakeFirst()
}

async function versionOf(transaction: Db, report: string): Promise<number> {
  const query = transaction.selectFrom('reports').select('version').where('id', '=', report)
  return (await query.executeTakeFirstOrThrow()).version
}

/** Where a report stands among those that are there. */
interface Place {
  readonly version: number
  readonly previous: string | undefined
  readonly bands: Bands | null
}

/** False where it was there already. */
async function insertReport(
  transaction: Db,
  { report }: Reading,
  { original, reference }: Given,
  { version, previous, bands }: Place,
  now: Date,
): Promise<boolean> {
  const hash = originalHash(original)
  await keepOriginal(transaction, hash, original)
  const days = dayRange(report.published)
  const inserted = await transaction
    .insertInto('reports')
    .values({
      id: report.id,
      reference: reference ?? null,
      lang: report.lang,
      title: report.title ?? null,
      outlet: report.outlet ?? null,
      url: report.url ?? null,
      published: report.published ?? null,
      published_from: days.from,
      published_to: days.to,
      author: report.author ?? null,
      agency: report.agency ?? null,
      text: report.text,
      original: hash,
      version,
      previous: previous ?? null,
      added_at: now,
      bands,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

async function joinDossier(transaction: Db, dossier: number, report: string, now: Date) {
  await transaction
    .insertInto('dossier_reports')
    .values({ dossier, report, added_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
