import { sql } from 'kysely'
import type { Store } from '../store/open-store.ts'
import { QUEUE } from './boss.ts'

/** Whoever is not heard of for so long is taken to be gone. */
export const LEASE_SECONDS = 20

/** So that one word that comes too late, or a database that is away for a moment, does no harm. */
const WORDS_A_LEASE = 4

/** The jobs that this process has, and says so. */
export interface Leases {
  /** From now on, for so long at most: who needs more is stuck. */
  hold(id: string, mostSeconds: number): void
  release(ids: readonly string[]): void
  /** Says nothing any more: what is held goes to another soon. */
  stop(): void
}

/**
 * Says now and then which jobs are still being worked on. pg-boss counts from `started_on`, which here is when whoever took
 * a job was heard of last.
 */
export function openLeases(store: Store, leaseSeconds: number): Leases {
  const until = new Map<string, number>()
  const timer = setInterval(
    () => {
      const ids = [...until].flatMap(([id, end]) => (Date.now() < end ? [id] : []))
      // It says so again soon; where the database is gone, whoever works learns it from his own question.
      if (ids.length > 0) renew(store, ids).catch(() => undefined)
    },
    (leaseSeconds * 1000) / WORDS_A_LEASE,
  )
  timer.unref()
  return {
    hold: (id, mostSeconds) => void until.set(id, Date.now() + mostSeconds * 1000),
    release: (ids) => ids.forEach((id) => until.delete(id)),
    stop: () => clearInterval(timer),
  }
}

async function renew({ db }: Store, ids: readonly string[]): Promise<void> {
  await sql`
    update pgboss.job set started_on = now()
    where name = ${QUEUE} and state = 'active' and id = any(${ids}::uuid[])`.execute(db)
}
