import { sql } from 'kysely'
import { undoActorDecision } from '../actors/undo-actor-decision.ts'
import { cannotUndo, noSuchDecision } from '../errors.ts'
import type { Db, Store } from '../store/open-store.ts'
import { carryOut } from './carry-out.ts'
import { appendDecision, lockChain, type Entry } from './chain.ts'
import { reviewerName } from './check-decision.ts'
import { entriesOn, selectEntries } from './entries.ts'
import { stepsOf, undoFault } from './standing.ts'

/** Which decisions to take back: their numbers, first and last. */
export interface Undoing {
  readonly from: number
  readonly to: number
  readonly reviewer: string
}

/**
 * Takes decisions back, the last first, all or none; each item, or who belongs to which actor, is then as it was before.
 * Taking back is a decision too; where it is about an item, it can be taken back.
 *
 * Throws VolgensError: `no-such-decision`, `bad-decision`, and `cannot-undo` where a later decision that needs it still
 * stands or this one no longer does.
 */
export async function undoDecisions(
  store: Store,
  { from, to, reviewer }: Undoing,
): Promise<Entry[]> {
  const name = reviewerName(reviewer)
  return store.db.transaction().execute(async (transaction) => {
    await lockChain(transaction)
    const entries = await selectEntries(transaction, sql`seq between ${from} and ${to}`)
    if (entries.length === 0) throw noSuchDecision(from)
    const written: Entry[] = []
    for (const entry of entries.reverse()) {
      written.push(await undoOne(transaction, entry, name, store.now()))
    }
    return written
  })
}

async function undoOne(transaction: Db, entry: Entry, reviewer: string, now: Date): Promise<Entry> {
  const { seq, report, kind, key } = entry
  if (report === undefined || key === undefined) {
    await undoActorDecision(transaction, seq)
    return appendDecision(transaction, { reviewer, decision: 'undo', body: { undoes: seq } }, now)
  }
  const fault = undoFault(stepsOf(await entriesOn(transaction, { report, key })), seq)
  if (fault !== undefined) throw cannotUndo(seq, fault)
  const undo = await appendDecision(
    transaction,
    { reviewer, decision: 'undo', report, kind, key, body: { undoes: seq } },
    now,
  )
  await carryOut(transaction, { report, key })
  return undo
}
