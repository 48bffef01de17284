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

/** The dossier of this number. Throws `no-such-dossier`. */
export async function dossierOfId(db: Db, id: number): Promise<Dossier> {
  const dossiers = await listDossierNames(db)
  const found = dossiers.find((dossier) => dossier.id === id)
  const names = dossiers.map((dossier) => dossier.name)
  if (found === undefined) throw noSuchDossier(`number ${id}`, names)
  return found
}

/** The dossier of this name. Throws `no-such-dossier`, with the names there are, where there is none. */
export async function requireDossier(db: Db, name: string): Promise<Dossier> {
  const dossiers = await listDossierNames(db)
  const found = dossiers.find((dossier) => dossier.name === name)
  const names = dossiers.map((dossier) => dossier.name)
  if (found === undefined) throw noSuchDossier(name, names)
  return found
}

/** The dossiers by name. */
export function listDossierNames(db: Db): Promise<Dossier[]> {
  return db.selectFrom('dossiers').select(['id', 'name']).orderBy('name').execute()
}
