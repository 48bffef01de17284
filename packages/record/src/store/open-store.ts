import { dumpByPostgres } from '../errors.ts'
import { analyze, kyselyOf } from './kysely-of.ts'
import { migrate } from './migrate.ts'
import { openFolder, openMemory } from './open-pglite.ts'
import { placeOf, postgresDialect } from './postgres.ts'
import type { Store, StoreOptions, StorePlace } from './store.ts'
import { wrapFault } from './wrap-fault.ts'

export type { Db, Store, StoreOptions, StorePlace } from './store.ts'

/**
 * Opens a record and brings its schema up to date; a folder that is not there is made.
 *
 * Throws VolgensError: `store-in-use`, `store-unreadable`, `store-damaged`, `not-a-store`, `store-newer`, `disk-full`,
 * `database-unreachable`, `database-refused`.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const now = options.now ?? (() => new Date())
  if ('url' in place) return openPostgres(place.url, now)
  return 'folder' in place ? openFolder(place.folder, now) : openMemory(now, place.backup)
}

async function openPostgres(url: string, now: () => Date): Promise<Store> {
  const db = kyselyOf(postgresDialect(url), placeOf(url))
  try {
    await migrate(db, now)
  } catch (fault) {
    await db.destroy()
    throw wrapFault(fault, placeOf(url))
  }
  return {
    kind: 'postgres',
    db,
    now,
    settle: () => analyze(db),
    dump: () => Promise.reject(dumpByPostgres()),
    announce: () => Promise.resolve(),
    close: () => db.destroy(),
  }
}
