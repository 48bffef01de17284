import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db, Store } from '../store/open-store.ts'
import { checkQuery } from './check-query.ts'
import { conditionOf } from './conditions.ts'
import { ordering } from './page.ts'
import { lookUp } from './search.ts'
import type { SearchQuery } from './search-query.ts'

const ITEMS_AT_ONCE = 500

/** All that a search finds. */
export interface AllFound {
  readonly count: number
  /** In the order asked for; what is read anew meanwhile is left out. */
  readonly pages: AsyncIterable<readonly RecordItem[]>
}

/**
 * Every item that matches, copies too, for who takes them along: without pages (`limit`, `after`) and without counts.
 *
 * Throws `bad-search`, `no-such-dossier` before anything is given.
 */
export async function allFound({ db }: Store, query: SearchQuery): Promise<AllFound> {
  const checked = checkQuery({ ...query, limit: undefined, after: undefined })
  const condition = conditionOf(checked, await lookUp(db, checked))
  const { rows } = await sql<{ id: number }>`
    select item.id from items item where ${condition('item')} order by ${ordering(checked)}`.execute(
    db,
  )
  return {
    count: rows.length,
    pages: pagesOf(
      db,
      rows.map(({ id }) => id),
    ),
  }
}

async function* pagesOf(db: Db, ids: readonly number[]): AsyncGenerator<readonly RecordItem[]> {
  for (let at = 0; at < ids.length; at += ITEMS_AT_ONCE) {
    const page = ids.slice(at, at + ITEMS_AT_ONCE)
    const items = await selectItems(db, sql`item.id = any(${page}::bigint[])`)
    const byId = new Map(items.map((item) => [item.id, item]))
    yield page.flatMap((id) => byId.get(id) ?? [])
  }
}
