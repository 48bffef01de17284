import type { Store } from '../store/open-store.ts'

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

/** The dossier of this name; undefined where there is none. */
export async function findDossier({ db }: Store, name: string): Promise<Dossier | undefined> {
  const query = db.selectFrom('dossiers').select(['id', 'name']).where('name', '=', name)
  return query.executeTakeFirst()
}
