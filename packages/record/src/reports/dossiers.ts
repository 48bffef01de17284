import { noSuchDossier } from '../errors.ts'
import type { Db, Store } from '../store/open-store.ts'

export interface Dossier {
  readonly id: number
  readonly name: string
}

/** The dossier of this name, made where there is none. */
export async function ensureDossier({ db, now }: Store, name: string): Promise<Dossier> {
  await db
    .insertInto('dossiers')
    .values({ name, created_at: now(), archived_at: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return db
    .selectFrom('dossiers')
    .select(['id', 'name'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
}

/** Throws `no-such-dossier`, with the names there are, where there is none of this name. */
export async function requireDossier(db: Db, name: string): Promise<void> {
  const rows = await db.selectFrom('dossiers').select('name').orderBy('name').execute()
  const names = rows.map((row) => row.name)
  if (!names.includes(name)) throw noSuchDossier(name, names)
}
