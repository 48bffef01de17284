import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { badBackup, notEmpty } from '../errors.ts'
import { checkVersions } from './migrate.ts'
import { fillDatabase, takeFolder } from './open-pglite.ts'
import { lookInto, makeDatabase } from './store-folder.ts'
import type { Db, StoreOptions } from './store.ts'

/**
 * Makes a store of a backup (`Store.dump`) in a folder that is empty or not there: whole, or not at all.
 *
 * Throws VolgensError: `not-empty`, `not-a-store`, `bad-backup`, `store-newer`, and as `openStore` does of a folder.
 */
export async function restoreStore(
  folder: string,
  backup: Uint8Array,
  { now = () => new Date() }: StoreOptions = {},
): Promise<void> {
  const { lock, made } = await takeFolder(folder, now)
  try {
    if ((await lookInto(folder)) === 'store') throw notEmpty(folder)
    await makeDatabase(folder, (draft) =>
      fillDatabase({ folder: draft, dump: new Uint8Array(backup) }, folder, checkStore).catch(
        (fault: unknown) => {
          throw badBackup(fault)
        },
      ),
    )
    await lock.release()
  } catch (fault) {
    await lock.release().catch(() => undefined)
    if (made !== undefined) await rm(made, { recursive: true, force: true })
    throw fault
  }
}

async function checkStore(db: Db): Promise<void> {
  const { rows } = await sql<{ version: number }>`select version from migrations`.execute(db)
  await sql`select from reports limit 1`.execute(db)
  await checkVersions(rows.map(({ version }) => version))
}
