import { sql } from 'kysely'
import { badDecision } from '../errors.ts'
import type { Db, Store } from '../store/open-store.ts'
import type { ItemKind } from '../store/tables.ts'
import { byItem } from './carry-out.ts'
import { appendDecisions, lockChain, type Decision } from './chain.ts'
import { reviewerName } from './check-decision.ts'
import { selectEntries } from './entries.ts'
import { standingOf } from './standing.ts'

/** What to confirm at once. */
export interface Undisputed {
  /** From this confidence on, 0 to 1. Items without a confidence are never confirmed unseen. */
  readonly above: number
  /** Name of a dossier; all reports where left out. */
  readonly dossier?: string | undefined
  readonly kinds?: readonly ItemKind[] | undefined
  readonly reviewer: string
  /** Only count. */
  readonly dryRun?: boolean | undefined
}

export interface Confirmed {
  readonly count: number
  /** Numbers of the first and last decision; undefined where none was written. */
  readonly from: number | undefined
  readonly to: number | undefined
}

interface Candidate {
  readonly id: number
  readonly report: string
  readonly kind: ItemKind
  readonly key: string
  readonly words: string
  readonly start: number
}

const ITEMS_AT_ONCE = 5000

/**
 * Confirms what nobody disputes: open items on which no decision stands, not even a note. One entry an item, all in one
 * transaction; other people's decisions wait meanwhile.
 */
export async function confirmAbove(store: Store, undisputed: Undisputed): Promise<Confirmed> {
  const { above } = undisputed
  if (!(above >= 0 && above <= 1)) throw badDecision(`${above} is no confidence; give 0 to 1`)
  const reviewer = reviewerName(undisputed.reviewer)
  return store.db.transaction().execute(async (transaction) => {
    const { seq } = await lockChain(transaction)
    let [count, last] = [0, 0]
    for (;;) {
      const page = await candidates(transaction, undisputed, last)
      last = page.at(-1)?.id ?? last
      const items = await withoutDecision(transaction, page)
      count += items.length
      if (undisputed.dryRun !== true)
        await confirm(transaction, items, { above, reviewer }, store.now())
      if (page.length < ITEMS_AT_ONCE) break
    }
    const written = count > 0 && undisputed.dryRun !== true
    return { count, from: written ? seq + 1 : undefined, to: written ? seq + count : undefined }
  })
}

async function candidates(
  db: Db,
  { above, dossier, kinds }: Undisputed,
  after: number,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`select id, report, kind, key, words, start from items
    where id > ${after} and review = 'open' and confidence >= ${above}::real
      and (${dossier ?? null}::text is null or report in (select member.report from dossier_reports member
        join dossiers on dossiers.id = member.dossier where dossiers.name = ${dossier ?? null}))
      and (${kinds ?? null}::text[] is null or kind = any(${kinds ?? null}::text[]))
    order by id limit ${ITEMS_AT_ONCE}`.execute(db)
  return rows
}

async function withoutDecision(db: Db, items: readonly Candidate[]): Promise<Candidate[]> {
  const keys = items.map(({ key }) => key)
  const reports = [...new Set(items.map(({ report }) => report))]
  const entries = await selectEntries(
    db,
    sql`report = any(${reports}::text[]) and key = any(${keys}::text[])`,
  )
  const decided = byItem(entries).filter((group) => standingOf(group) !== undefined)
  const names = new Set(decided.map(([first]) => `${first?.report} ${first?.key}`))
  return items.filter(({ report, key }) => !names.has(`${report} ${key}`))
}

async function confirm(
  transaction: Db,
  items: readonly Candidate[],
  { above, reviewer }: { readonly above: number; readonly reviewer: string },
  now: Date,
): Promise<void> {
  const decisions = items.map(({ report, kind, key, words, start }): Decision => ({
    ...{ reviewer, decision: 'confirm', report, kind, key },
    body: { words, start, above },
  }))
  await appendDecisions(transaction, decisions, now)
  const ids = items.map(({ id }) => id)
  await sql`update items set review = 'confirmed' where id = any(${ids}::bigint[])`.execute(
    transaction,
  )
}
