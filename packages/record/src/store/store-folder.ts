import { readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { notAStore, storeDamaged } from '../errors.ts'
import { isLockFile } from './folder-lock.ts'

/*
 * A store's folder holds lock files and `database`. The latter is made under another name and renamed when it is whole:
 * where there is a `database`, it once was one.
 */
const DATABASE = 'database'
const DRAFT = 'database.new'
/** Written last and first by PostgreSQL: without them it would make a new, empty database over the old. */
const NEEDED = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal']

export const databaseOf = (folder: string) => join(folder, DATABASE)

/**
 * Whether the folder holds a store or nothing. Hidden files count as nothing.
 *
 * Throws `store-damaged` where the database lacks files, `not-a-store` where there is anything else.
 */
export async function lookInto(folder: string): Promise<'store' | 'nothing'> {
  if (!existsSync(folder)) return 'nothing'
  const names = (await readdir(folder)).filter(
    (name) => !name.startsWith('.') && name !== DRAFT && !isLockFile(name),
  )
  if (!names.includes(DATABASE)) {
    if (names.length > 0) throw notAStore(folder, names)
    return 'nothing'
  }
  const missing = NEEDED.find((name) => !existsSync(join(folder, DATABASE, name)))
  if (missing === undefined) return 'store'
  throw storeDamaged(folder, `${DATABASE}/${missing} is missing`)
}

/**
 * Makes the database of a folder that has none: whole, or not at all.
 *
 * make: fills the folder that it is given, and closes what it opened there.
 */
export async function makeDatabase(
  folder: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(folder, DRAFT)
  // Of one that was stopped.
  await rm(draft, { recursive: true, force: true })
  try {
    await make(draft)
    await rename(draft, databaseOf(folder))
  } catch (fault) {
    await rm(draft, { recursive: true, force: true })
    throw fault
  }
}
