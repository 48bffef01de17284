import { readFileSync } from 'node:fs'
import { listFailures, verifyStore, type Store } from '@volgens/record'
import { sql } from 'kysely'

/** What is in a record of what was to be read. */
export interface Found {
  readonly reports: number
  readonly read: number
  /** Neither in the record nor among its failures. */
  readonly lost: number
  /** Reports that are there twice, or with two readings. */
  readonly twice: number
  readonly failures: readonly string[]
  /** What `verify` found. */
  readonly faults: readonly string[]
}

/** file: JSON Lines, each with a `url` of its own. */
export async function lookAt(store: Store, file: string): Promise<Found> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const urls = lines.map((line) => (JSON.parse(line) as { url: string }).url)
  const there = await readingsByUrl(store)
  const failures = await listFailures(store)
  const { faults } = await verifyStore(store)
  const missing = urls.filter((url) => !there.has(url))
  return {
    reports: urls.length,
    read: urls.length - missing.length,
    lost: Math.max(0, missing.length - failures.length),
    twice: [...there.values()].filter((readings) => readings > 1).length,
    failures: failures.map(({ name, code, message }) => `${name}: ${code}: ${message}`),
    faults: faults.map(({ where, found }) => `${where}: ${found}`),
  }
}

async function readingsByUrl({ db }: Store): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ url: string; readings: number }>`
    select url, count(*) as readings from reports join readings on report = reports.id
    group by url`.execute(db)
  return new Map(rows.map(({ url, readings }) => [url, readings]))
}
