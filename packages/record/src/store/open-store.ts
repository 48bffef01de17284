import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, sql, type Dialect } from 'kysely'
import { storeDamaged, storeUnreadable } from '../errors.ts'
import { lockFolder, type FolderLock } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { startPglite, type PgliteThread } from './pglite-thread.ts'
import { placeOf, postgresDialect } from './postgres.ts'
import type { Tables } from './tables.ts'
import { withOurFaults } from './with-our-faults.ts'
import { codeOf, wrapFault } from './wrap-fault.ts'

export type Db = Kysely<Tables>

/** Where a record is kept: a folder of this machine, or a PostgreSQL server (15 or newer). */
export type StorePlace =
  { readonly folder: string } | { readonly url: string } | { readonly memory: true }

export interface StoreOptions {
  /** The clock; the machine's unless given. */
  readonly now?: () => Date
}

/** An open record. What is written is there once the promise resolves, also after the process is killed. */
export interface Store {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Db
  readonly now: () => Date
  /** After much was written: PGlite has nothing that does so by itself (checkpoint, statistics). */
  settle(): Promise<void>
  /** The whole store as a gzip file; of PGlite only: PostgreSQL has pg_dump. */
  dump(): Promise<Uint8Array>
  close(): Promise<void>
}

/**
 * Opens a record and brings its schema up to date; a folder that is not there is made.
 *
 * Throws VolgensError: `store-in-use`, `store-unreadable`, `store-damaged`, `store-newer`, `database-unreachable`,
 * `database-refused`.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const now = options.now ?? (() => new Date())
  if ('url' in place) return openPostgres(place.url, now)
  return 'folder' in place ? openFolder(place.folder, now) : openPglite({}, now)
}

async function openPostgres(url: string, now: () => Date): Promise<Store> {
  const db = kyselyOf(postgresDialect(url), placeOf(url))
  try {
    // Without parameters the server takes several statements at once.
    await migrate(db, now, async (transaction, script) => {
      await sql.raw(script).execute(transaction)
    })
  } catch (fault) {
    await db.destroy()
    throw wrapFault(fault, placeOf(url))
  }
  return {
    kind: 'postgres',
    db,
    now,
    settle: () => analyze(db),
    dump: () => Promise.reject(new Error('use pg_dump for a PostgreSQL server')),
    close: () => db.destroy(),
  }
}

async function openFolder(folder: string, now: () => Date): Promise<Store> {
  const lock = await takeFolder(folder, now)
  try {
    return await openPglite({ folder: join(folder, 'database'), lock, shown: folder }, now)
  } catch (fault) {
    await lock.release()
    throw fault
  }
}

async function takeFolder(folder: string, now: () => Date): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true })
    return await lockFolder(folder, now)
  } catch (fault) {
    throw codeOf(fault) === undefined ? fault : storeUnreadable(folder, fault)
  }
}

interface PgliteOptions {
  readonly folder?: string
  readonly lock?: FolderLock
  readonly shown?: string
}

async function openPglite(options: PgliteOptions, now: () => Date): Promise<Store> {
  const { folder, lock, shown = 'the store' } = options
  const thread = startPglite({ folder })
  const db = kyselyOf(pgliteDialect(thread), shown)
  try {
    await thread.run({ kind: 'query', sql: 'select 1', parameters: [] }).catch((fault: unknown) => {
      throw storeDamaged(shown, fault)
    })
    await migrate(db, now, async (_, script) => {
      await thread.run({ kind: 'script', sql: script })
    })
  } catch (fault) {
    await db.destroy().catch(() => undefined)
    throw wrapFault(fault, shown)
  }
  return {
    kind: 'pglite',
    db,
    now,
    async settle() {
      await analyze(db)
      await sql`checkpoint`.execute(db)
    },
    dump: () => dump(thread),
    async close() {
      await db.destroy()
      await lock?.release()
    },
  }
}

const kyselyOf = (dialect: Dialect, place: string): Db =>
  new Kysely<Tables>({ dialect: withOurFaults(dialect, place) })

async function analyze(db: Db): Promise<void> {
  await sql`analyze`.execute(db)
}

async function dump(thread: PgliteThread): Promise<Uint8Array> {
  const { bytes } = await thread.run({ kind: 'dump' })
  if (bytes === undefined) throw new Error('the database gave no backup')
  return bytes
}
