import { sql } from 'kysely'
import { keepOriginal } from '../reports/failures.ts'
import { originalHash } from '../reports/report-id.ts'
import type { Store } from '../store/open-store.ts'
import { LOST, QUEUE, startBoss } from './boss.ts'
import { LEASE_SECONDS, openLeases } from './leases.ts'

/** A report that waits to be read: plain JSON beside the bytes that it was given as. */
export interface NewJob {
  readonly original: Uint8Array
  readonly input: unknown
  /** After so long whoever took it is taken to be stuck. */
  readonly mostSeconds: number
}

export interface Job {
  readonly id: string
  readonly original: Uint8Array
  readonly input: unknown
}

export interface JobCounts {
  /** Nobody has taken them yet, or not again yet. */
  readonly waiting: number
  readonly taken: number
}

/** The work that is to be done on a record, by whoever comes: this process or others, on any machine that reaches it. */
export interface Jobs {
  /** Each is there once the promise resolves. */
  send(jobs: readonly NewJob[]): Promise<void>
  /** At most so many that nobody has; they are this process's while it lives and is not stuck. */
  take(most: number): Promise<Job[]>
  done(id: string): Promise<void>
  /** What was taken and will not be done here: another may have it soon. */
  giveBack(ids: readonly string[]): Promise<void>
  /** What was taken four times and never done, one after the other; it is forgotten once `keep` resolves. */
  eachLost(keep: (job: Job) => Promise<void>): Promise<void>
  counts(): Promise<JobCounts>
  stop(): Promise<void>
}

/** After the first time: for a machine that is switched off, a process that is killed. */
const RETRIES = 3
const RETRY_AFTER_SECONDS = 2

const MOST_LOST = 50

/**
 * Opens the jobs of a record; another process may have them open too where the store is PostgreSQL's.
 *
 * leaseSeconds: how long a process that is not heard of keeps what it took.
 */
export async function openJobs(store: Store, leaseSeconds = LEASE_SECONDS): Promise<Jobs> {
  const boss = await startBoss(store)
  const leases = openLeases(store, leaseSeconds)
  return {
    async send(jobs) {
      const rows = []
      for (const { original, input, mostSeconds } of jobs) {
        const hash = originalHash(original)
        await keepOriginal(store.db, hash, original)
        const data: Data = { original: hash, input, mostSeconds }
        const expireInSeconds = Math.min(leaseSeconds, mostSeconds)
        rows.push({ ...AGAIN, name: QUEUE, data, expireInSeconds })
      }
      if (rows.length > 0) await boss.insert(rows)
    },
    async take(most) {
      const taken = await boss.fetch<Data>(QUEUE, { batchSize: most })
      // It is silent where the database is gone, and would be asked for ever.
      if (taken.length === 0) await sql`select 1`.execute(store.db)
      for (const { id, data } of taken) leases.hold(id, data.mostSeconds)
      return withBytes(store, taken)
    },
    async done(id) {
      leases.release([id])
      await boss.complete(QUEUE, id)
    },
    async giveBack(ids) {
      leases.release(ids)
      if (ids.length > 0) await boss.fail(QUEUE, [...ids])
    },
    async eachLost(keep) {
      const lost = await boss.fetch<Data>(LOST, { batchSize: MOST_LOST })
      for (const job of await withBytes(store, lost)) {
        await keep(job)
        await boss.complete(LOST, job.id)
      }
    },
    counts: () => countJobs(store),
    async stop() {
      leases.stop()
      await boss.stop({ graceful: false })
    },
  }
}

const AGAIN = { retryLimit: RETRIES, retryDelay: RETRY_AFTER_SECONDS, retryBackoff: true }

interface Data {
  readonly original: string
  readonly input: unknown
  readonly mostSeconds: number
}

async function withBytes(
  { db }: Store,
  jobs: readonly { readonly id: string; readonly data: Data }[],
): Promise<Job[]> {
  if (jobs.length === 0) return []
  const hashes = jobs.map(({ data }) => data.original)
  const rows = await db.selectFrom('originals').selectAll().where('hash', 'in', hashes).execute()
  const bytes = new Map(rows.map((row) => [row.hash, row.bytes]))
  return jobs.flatMap(({ id, data: { original, input } }) => {
    const found = bytes.get(original)
    return found === undefined ? [] : [{ id, original: found, input }]
  })
}

async function countJobs({ db }: Store): Promise<JobCounts> {
  const { rows } = await sql<JobCounts>`
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as taken
    from pgboss.job where name = ${QUEUE}`.execute(db)
  return rows[0] ?? { waiting: 0, taken: 0 }
}
