import { sql } from 'kysely'
import type { Head } from '../reviews/chain.ts'
import { selectEntries } from '../reviews/entries.ts'
import type { Db } from '../store/open-store.ts'
import { endFault, START, walkOn, type Fault, type Walk } from './check-chain.ts'

const ENTRIES_AT_ONCE = 5000

/** Where the chain ends, and the first link that does not hold. */
export interface ChainCheck {
  readonly head: Head
  readonly fault: Fault | undefined
}

/**
 * Checks every decision that was there when it began: number, link, hash, and the end.
 *
 * Streamed in pages. Decisions made meanwhile are left for the next time.
 */
export async function verifyChain(db: Db): Promise<ChainCheck> {
  const { kept, last } = await endOf(db)
  let walk: Walk = START
  for (let after: number | undefined = undefined; ;) {
    const from: number | undefined = after
    const entries = await selectEntries(
      db,
      sql`seq <= ${last} and (${from ?? null}::bigint is null or seq > ${from ?? null})`,
      { limit: ENTRIES_AT_ONCE },
    )
    walk = walkOn(walk, entries)
    after = entries.at(-1)?.seq
    if (walk.broken !== undefined || after === undefined || entries.length < ENTRIES_AT_ONCE) break
  }
  return { head: walk.head, fault: endFault(walk, kept) }
}

/** In one statement, so that both are of the same moment. */
async function endOf(db: Db): Promise<{ kept: Head | undefined; last: number }> {
  const { rows } = await sql<{ seq: number | null; hash: string | null; last: number }>`
    select head.seq, head.hash, coalesce(last.seq, 0)::bigint as last
    from (select max(seq) as seq from reviews) last left join review_head head on true`.execute(db)
  const { seq, hash, last } = rows[0] ?? { seq: null, hash: null, last: 0 }
  return { kept: seq === null || hash === null ? undefined : { seq, hash }, last }
}
