import { decidedMeanwhile } from '../errors.ts'
import type { Db, Store } from '../store/open-store.ts'
import { carryOut } from './carry-out.ts'
import { appendDecision, lockChain, type Entry } from './chain.ts'
import { noteText, reviewerName } from './check-decision.ts'
import { correctedItem } from './correct-item.ts'
import { entriesOn } from './entries.ts'
import { loadItem, type ReviewedItem } from './load-item.ts'
import type { DecisionBody } from './standing.ts'

/** What a person decides on one item. */
export type Verdict = {
  /** Id of the item, as it is shown. */
  readonly item: number
  readonly reviewer: string
  /** Number of the last decision on it that the person saw, 0 for none; any where left out. */
  readonly after?: number | undefined
} & (
  | { readonly decision: 'confirm' | 'reject'; readonly note?: string | undefined }
  | { readonly decision: 'note'; readonly note: string }
  | {
      readonly decision: 'correct'
      /** JSON merge patch (RFC 7386) over the item as it is shown; words may stand where spans do. */
      readonly patch: unknown
      readonly note?: string | undefined
    }
)

/**
 * Writes a decision on an item and carries it out. What the machine read stays; who decides the same at once is next.
 *
 * Throws VolgensError: `no-such-item`, `bad-decision`, `bad-correction`, and `changed-meanwhile` where somebody decided on it
 * after what the person saw.
 */
export async function decideItem(store: Store, verdict: Verdict): Promise<Entry> {
  const reviewer = reviewerName(verdict.reviewer)
  const note = verdict.note === undefined ? {} : { note: noteText(verdict.note) }
  return store.db.transaction().execute(async (transaction) => {
    await lockChain(transaction)
    const item = await loadItem(transaction, verdict.item)
    const { report, kind, key, words, start } = item
    if (verdict.after !== undefined) await requireLast(transaction, item, verdict.after)
    const correction =
      verdict.decision === 'correct'
        ? { item: await correctedItem(transaction, item, verdict.patch) }
        : {}
    const body: DecisionBody = { words, start, ...note, ...correction }
    const entry = await appendDecision(
      transaction,
      { reviewer, decision: verdict.decision, report, kind, key, body },
      store.now(),
    )
    await carryOut(transaction, item)
    return entry
  })
}

async function requireLast(transaction: Db, item: ReviewedItem, after: number): Promise<void> {
  const last = (await entriesOn(transaction, item)).at(-1)
  if ((last?.seq ?? 0) !== after) throw decidedMeanwhile(item.id, last)
}
