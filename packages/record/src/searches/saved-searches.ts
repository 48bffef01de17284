import { noSuchSearch } from '../errors.ts'
import type { Store } from '../store/open-store.ts'

/** A search that somebody wants to come back to. */
export interface SavedSearch {
  readonly id: number
  readonly name: string
  /** As it stands behind the question mark of an address. */
  readonly query: string
  readonly savedAt: Date
}

/** All of them by name. */
export async function listSearches({ db }: Store): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom('saved_searches')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ saved_at: savedAt, ...row }) => ({ ...row, savedAt }))
}

/** Throws `no-such-search`. */
export async function savedSearch(store: Store, id: number): Promise<SavedSearch> {
  const found = (await listSearches(store)).find((search) => search.id === id)
  if (found === undefined) throw noSuchSearch(id)
  return found
}

/** Gives its number. */
export async function saveSearch(
  { db, now }: Store,
  { name, query }: Pick<SavedSearch, 'name' | 'query'>,
): Promise<number> {
  const { id } = await db
    .insertInto('saved_searches')
    .values({ name, query, saved_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What is undefined stays as it was. */
export async function changeSearch(
  { db, now }: Store,
  id: number,
  change: { readonly name?: string | undefined; readonly query?: string | undefined },
): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  )
  await db
    .updateTable('saved_searches')
    .set({ ...given, saved_at: now() })
    .where('id', '=', id)
    .execute()
}

export async function removeSearch({ db }: Store, id: number): Promise<void> {
  await db.deleteFrom('saved_searches').where('id', '=', id).execute()
}
