import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { ItemKind, ReviewState } from '../store/tables.ts'
import type { Entry } from './chain.ts'
import { entriesOn } from './entries.ts'
import { loadItem } from './load-item.ts'

/** Which items to look at. */
export interface QueueFilter {
  /** Name of a dossier; all reports where left out. */
  readonly dossier?: string | undefined
  readonly kinds?: readonly ItemKind[] | undefined
  readonly review: ReviewState
  readonly limit: number
}

export interface Queue {
  /** How many there are in all. */
  readonly total: number
  /** How many of the same reports and kinds somebody has decided on. */
  readonly decided: number
  /** The first of them, by day of publication and place in the report. */
  readonly items: readonly RecordItem[]
}

/** The items in a state of review: open ones wait for somebody to decide. */
export async function reviewQueue(
  db: Db,
  { dossier, kinds, review, limit }: QueueFilter,
): Promise<Queue> {
  const inside = sql`(${kinds ?? null}::text[] is null or item.kind = any(${kinds ?? null}))
    and (${dossier ?? null}::text is null or item.report in (select member.report from dossier_reports member
      join dossiers on dossiers.id = member.dossier where dossiers.name = ${dossier ?? null}))`
  const { rows } = await sql<{ total: number; decided: number }>`
    select count(*) filter (where item.review = ${review})::int as total,
      count(*) filter (where item.review <> 'open')::int as decided
    from items item where ${inside}`.execute(db)
  // The items of the page first: sorting whole rows of a million is no page.
  const page = sql`item.id in (select item.id from items item join reports report on report.id = item.report
    where item.review = ${review} and ${inside} order by report.published_from nulls last, report.id, item.start, item.id limit ${limit})`
  const { total, decided } = rows[0] ?? { total: 0, decided: 0 }
  return { total, decided, items: await selectItems(db, page) }
}

/** All decisions on an item, the first decided first, those that were undone included. Throws `no-such-item`. */
export async function itemHistory(db: Db, item: number): Promise<Entry[]> {
  return entriesOn(db, await loadItem(db, item))
}
