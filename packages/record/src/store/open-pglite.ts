import { mkdir } from 'node:fs/promises'
import { VolgensError } from '@volgens/shapes'
import { sql } from 'kysely'
import { diskFull, storeDamaged, storeUnreadable } from '../errors.ts'
import { isShortOf, ROOM_TO_BEGIN } from './disk-room.ts'
import { lockFolder, type FolderLock } from './folder-lock.ts'
import { analyze, kyselyOf } from './kysely-of.ts'
import { migrate } from './migrate.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { startPglite, type PgliteThread } from './pglite-thread.ts'
import type { Db, Store } from './store.ts'
import { databaseOf, lookInto, makeDatabase } from './store-folder.ts'
import { codeOf, isFull, wrapFault } from './wrap-fault.ts'

/** A record in memory, gone when it is closed: for tests. */
export const openMemory = (now: () => Date, backup?: Uint8Array): Promise<Store> =>
  openDatabase(backup === undefined ? {} : { dump: new Uint8Array(backup) }, 'memory', now)

/** A record in a folder, for this process alone. */
export async function openFolder(folder: string, now: () => Date): Promise<Store> {
  const { lock } = await takeFolder(folder, now)
  try {
    if ((await lookInto(folder)) === 'nothing') {
      await needRoom(folder)
      await makeDatabase(folder, (draft) => fillDatabase({ folder: draft }, folder))
    }
    const store = await openDatabase({ folder: databaseOf(folder) }, folder, now)
    const announce = (address: string) => lock.tell(address)
    return { ...store, announce, close: () => store.close().finally(() => lock.release()) }
  } catch (fault) {
    await lock.release().catch(() => undefined)
    throw fault
  }
}

/**
 * Locks a folder, which is made where it is not there; nothing is written into one that is no store's.
 *
 * Gives the first folder that was made, if any.
 */
export async function takeFolder(
  folder: string,
  now: () => Date,
): Promise<{ readonly lock: FolderLock; readonly made: string | undefined }> {
  try {
    await lookInto(folder)
    const made = await mkdir(folder, { recursive: true })
    return { lock: await lockFolder(folder, now), made }
  } catch (fault) {
    if (isFull(fault)) throw diskFull(fault)
    throw codeOf(fault) === undefined ? fault : storeUnreadable(folder, fault)
  }
}

/**
 * Makes a database and closes it; an empty one, or what a backup holds.
 *
 * shown: its folder as a message names it. check: looks at it before it is closed; throws where it will not do.
 */
export async function fillDatabase(
  options: Parameters<typeof startPglite>[0],
  shown: string,
  check: (db: Db) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const thread = startPglite(options)
  const db = kyselyOf(pgliteDialect(thread), shown)
  try {
    await begin(thread, shown)
    await check(db)
  } finally {
    await db.destroy().catch(() => undefined)
  }
}

async function openDatabase(
  options: Parameters<typeof startPglite>[0],
  shown: string,
  now: () => Date,
): Promise<Store> {
  const { folder } = options
  const thread = startPglite(options)
  // A store on a full disk can still be opened and read.
  let opened = false
  const beforeWork = async () => {
    if (opened && folder !== undefined) await needRoom(folder)
  }
  const db = kyselyOf(pgliteDialect(thread, beforeWork), shown)
  try {
    await begin(thread, shown)
    await migrate(db, now)
  } catch (fault) {
    await db.destroy().catch(() => undefined)
    throw wrapFault(fault, shown)
  }
  opened = true
  return {
    kind: 'pglite',
    db,
    now,
    async settle() {
      await analyze(db)
      await sql`checkpoint`.execute(db)
    },
    dump: () => dump(db, thread),
    announce: () => Promise.resolve(),
    close: () => db.destroy(),
  }
}

async function needRoom(folder: string): Promise<void> {
  if (await isShortOf(ROOM_TO_BEGIN, folder)) throw diskFull()
}

/** The first statement opens the database. What PGlite says where it can't helps nobody: "Aborted()". */
async function begin(thread: PgliteThread, shown: string): Promise<void> {
  try {
    await thread.run({ kind: 'query', sql: 'select 1', parameters: [] })
  } catch (fault) {
    if (fault instanceof VolgensError) throw fault
    throw isFull(fault)
      ? diskFull(fault)
      : storeDamaged(shown, 'its database does not start', fault)
  }
}

/** Without the log of what is in the tables already: it would be the larger part. */
async function dump(db: Db, thread: PgliteThread): Promise<Uint8Array> {
  await sql`checkpoint`.execute(db)
  const { bytes } = await thread.run({ kind: 'dump' })
  if (bytes === undefined) throw new Error('the database gave no backup')
  return bytes
}
