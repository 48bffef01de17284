import { sql } from 'kysely'
import { emptyDossierName, nameTaken, noSuchDossier } from '../errors.ts'
import type { Db, Store } from '../store/open-store.ts'

/** What can be changed of a dossier. */
export interface DossierChange {
  readonly name?: string | undefined
  /** true: put away; false: back among the others. */
  readonly archived?: boolean | undefined
}

/**
 * Makes an empty dossier and gives its number.
 *
 * Throws `name-taken`, `empty-name`.
 */
export async function makeDossier({ db, now }: Store, name: string): Promise<number> {
  const made = await db
    .insertInto('dossiers')
    .values({ name: checkedName(name), created_at: now(), archived_at: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) throw nameTaken(name)
  return made.id
}

/**
 * Renames a dossier or puts it away. What failed on its way into it goes by the new name.
 *
 * Throws `no-such-dossier`, `name-taken`, `empty-name`.
 */
export async function changeDossier(
  { db, now }: Store,
  id: number,
  { name, archived }: DossierChange,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const found = await sql<{ name: string }>`
      select name from dossiers where id = ${id} for update`.execute(transaction)
    const before = found.rows[0]?.name
    if (before === undefined) throw noSuchDossier(`number ${id}`, [])
    if (name !== undefined) await rename(transaction, id, before, checkedName(name))
    if (archived === undefined) return
    const at = archived ? now() : null
    await transaction
      .updateTable('dossiers')
      .set({ archived_at: at })
      .where('id', '=', id)
      .execute()
  })
}

async function rename(transaction: Db, id: number, before: string, name: string): Promise<void> {
  const other = transaction.selectFrom('dossiers').select('id').where('name', '=', name)
  if ((await other.where('id', '<>', id).executeTakeFirst()) !== undefined) throw nameTaken(name)
  await transaction.updateTable('dossiers').set({ name }).where('id', '=', id).execute()
  for (const table of ['failures', 'feeds'] as const)
    await transaction
      .updateTable(table)
      .set({ dossier: name })
      .where('dossier', '=', before)
      .execute()
}

function checkedName(name: string): string {
  const trimmed = name.trim()
  if (trimmed === '') throw emptyDossierName()
  return trimmed
}
