import type { Reading } from '@volgens/shapes'
import { noSuchItem, noSuchReport } from '../errors.ts'
import { currentReadings } from '../reports/current-reading.ts'
import type { Db } from '../store/open-store.ts'
import type { ItemKind } from '../store/tables.ts'
import type { ReviewState } from '../store/tables.ts'

/** What a decision needs to know of its item. */
export interface ReviewedItem {
  readonly id: number
  readonly report: string
  readonly kind: ItemKind
  readonly local: string
  readonly key: string
  readonly words: string
  readonly start: number
  readonly review: ReviewState
  /** As it is shown: the machine's, or as corrected. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Throws `no-such-item`. */
export async function loadItem(db: Db, id: number): Promise<ReviewedItem> {
  const row = await db
    .selectFrom('items')
    .select(['id', 'report', 'kind', 'local', 'key', 'words', 'start', 'review'])
    .select(({ fn }) => fn.coalesce('corrected', 'body').as('body'))
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw noSuchItem(id)
  // A json column comes back parsed.
  return { ...row, body: row.body as unknown as ReviewedItem['body'] }
}

/** Throws `no-such-report`. */
export async function loadReading(db: Db, report: string): Promise<Reading> {
  const [reading] = await currentReadings(db, [report])
  if (reading === undefined) throw noSuchReport(report)
  return reading
}
