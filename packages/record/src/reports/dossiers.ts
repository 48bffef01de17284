import { dossierUnknown } from '../errors.ts'
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

/** The dossier of this name. Throws `dossier-unknown`. */
export async function dossierNamed(db: Db, name: string): Promise<Dossier> {
  const dossiers = await db.selectFrom('dossiers').select(['id', 'name']).orderBy('name').execute()
  const dossier = dossiers.find((each) => each.name === name)
  if (dossier === undefined)
    throw dossierUnknown(
      name,
      dossiers.map((each) => each.name),
    )
  return dossier
}
