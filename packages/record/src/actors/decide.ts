import { appendDecision, type DecisionKind, type Entry } from '../reviews/chain.ts'
import type { Db, Store } from '../store/open-store.ts'
import { claimTies } from './actor-lock.ts'

/** Carries out a decision about actors and writes it down, both or neither. work: gives the body of its entry. */
export async function decide(
  store: Store,
  reviewer: string,
  decision: DecisionKind,
  work: (transaction: Db) => Promise<unknown>,
): Promise<Entry> {
  return store.db.transaction().execute(async (transaction) => {
    await claimTies(transaction)
    const body = await work(transaction)
    return appendDecision(transaction, { reviewer, decision, body }, store.now())
  })
}
