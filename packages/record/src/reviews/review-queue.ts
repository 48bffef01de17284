import { sql, type RawBuilder } from 'kysely'
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
  /** `earliest` unless told. */
  readonly order?: QueueOrder | undefined
  /** Id of an item: only those after it in this order, whatever was decided on it since. */
  readonly after?: number | undefined
  readonly limit: number
}

/** By day of publication and place in the report; or what the engine is least sure of first. */
type QueueOrder = 'earliest' | 'latest' | 'unsure'

export interface Queue {
  /** How many there are in all. */
  readonly total: number
  /** How many of the same reports and kinds somebody has decided on. */
  readonly decided: number
  /** The first of them, in the order asked for. */
  readonly items: readonly RecordItem[]
}

/** The items in a state of review: open ones wait for somebody to decide. */
export async function reviewQueue(
  db: Db,
  { dossier, kinds, review, order = 'earliest', after, limit }: QueueFilter,
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
    where item.review = ${review} and ${inside} and ${isAfter(order, after)} order by ${ORDERS[order]} limit ${limit})`
  const { total, decided } = rows[0] ?? { total: 0, decided: 0 }
  return { total, decided, items: await selectItems(db, page, ORDERS[order]) }
}

const PLACE = sql`report.id, item.start, item.id`

/** All of them ascending, so that they compare as rows; what has no day or no confidence comes last. */
const ORDERS: Readonly<Record<QueueOrder, RawBuilder<unknown>>> = {
  earliest: sql`coalesce(report.published_from - date '2000-01-01', 1000000), ${PLACE}`,
  latest: sql`coalesce(date '2000-01-01' - report.published_from, 1000000), ${PLACE}`,
  unsure: sql`coalesce(item.confidence, 2), ${PLACE}`,
}

const isAfter = (order: QueueOrder, after: number | undefined) =>
  after === undefined
    ? sql`true`
    : sql`(${ORDERS[order]}) > (select ${ORDERS[order]} from items item
        join reports report on report.id = item.report where item.id = ${after})`

/** All decisions on an item, the first decided first, those that were undone included. Throws `no-such-item`. */
export async function itemHistory(db: Db, item: number): Promise<Entry[]> {
  return entriesOn(db, await loadItem(db, item))
}
