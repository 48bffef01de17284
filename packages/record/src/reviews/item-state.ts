import { sql } from 'kysely'
import { noSuchItem } from '../errors.ts'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { Entry } from './chain.ts'
import { entriesOn } from './entries.ts'

/** An item with all that was decided on it. */
export interface ItemState {
  readonly item: RecordItem
  /** As the engine read it, where a person corrected it. */
  readonly original: unknown
  /** The first decided first, those that were undone included. */
  readonly history: readonly Entry[]
}

/** Throws `no-such-item`. */
export async function itemState(db: Db, id: number): Promise<ItemState> {
  const [item] = await selectItems(db, sql`item.id = ${id}`)
  if (item === undefined) throw noSuchItem(id)
  const history = await entriesOn(db, { report: item.report.id, key: item.key })
  const read = db.selectFrom('items').select('body').where('id', '=', id)
  const row = await read.where('corrected', 'is not', null).executeTakeFirst()
  return { item, original: row?.body, history }
}
