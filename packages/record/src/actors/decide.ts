import { appendDecision, type DecisionKind, type Entry } from '../reviews/chain.ts'
import { reviewerName } from '../reviews/check-decision.ts'
import type { Db, Store } from '../store/open-store.ts'
import { claimTies } from './actor-lock.ts'

/** What a decision does; gives the body of its entry. */
type Work = (transaction: Db) => Promise<unknown>

/**
 * Carries out a decision about actors and writes it down, both or neither. Throws `bad-decision` for no name.
 *
 * given: who decides.
 */
export async function decide(
  store: Store,
  given: string,
  decision: DecisionKind,
  work: Work,
): Promise<Entry> {
  const [entry] = await decideAll(store, given, decision, [work])
  if (entry === undefined) throw new RangeError('one decision makes one entry')
  return entry
}

/** The same for several of a kind, one after the other: all or none. */
export async function decideAll(
  store: Store,
  given: string,
  decision: DecisionKind,
  works: readonly Work[],
): Promise<Entry[]> {
  const reviewer = reviewerName(given)
  return store.db.transaction().execute(async (transaction) => {
    await claimTies(transaction)
    const entries: Entry[] = []
    for (const work of works) {
      const body = await work(transaction)
      entries.push(await appendDecision(transaction, { reviewer, decision, body }, store.now()))
    }
    return entries
  })
}
