import { appendDecision, type DecisionKind, type Entry } from '../reviews/chain.ts'
import { reviewerName } from '../reviews/check-decision.ts'
import type { Db, Store } from '../store/open-store.ts'
import { claimTies } from './actor-lock.ts'

/**
 * Carries out a decision about actors and writes it down, both or neither. Throws `bad-decision` for no name.
 *
 * given: who decides. work: gives the body of the entry.
 */
export async function decide(
  store: Store,
  given: string,
  decision: DecisionKind,
  work: (transaction: Db) => Promise<unknown>,
): Promise<Entry> {
  const reviewer = reviewerName(given)
  return store.db.transaction().execute(async (transaction) => {
    await claimTies(transaction)
    const body = await work(transaction)
    return appendDecision(transaction, { reviewer, decision, body }, store.now())
  })
}
