import { sql } from 'kysely'
import { bytesIn } from '../store/bytes.ts'
import type { Db, Store } from '../store/open-store.ts'
import { originalHash } from './report-id.ts'

/** Something that could not be added, with its bytes, so that it can be tried again. */
export interface Failure {
  readonly id: number
  /** Of the dossier that it was for. */
  readonly dossier: string | undefined
  /** A path, or a stream and the number in it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What was known of it beside its bytes: plain JSON. */
  readonly options: unknown
  readonly code: string
  readonly message: string
  /** How often it was tried. */
  readonly attempts: number
  readonly at: Date
}

export type NewFailure = Omit<Failure, 'id' | 'attempts' | 'at'>

/** Keeps a failure; the same bytes under the same name count as one more attempt. */
export async function keepFailure({ db, now }: Store, failure: NewFailure): Promise<void> {
  const { dossier, name, bytes, options, code, message } = failure
  const original = originalHash(bytes)
  const said = { options: JSON.stringify(options), code, message, failed_at: now() }
  await db.transaction().execute(async (transaction) => {
    await keepOriginal(transaction, original, bytes)
    await transaction
      .insertInto('failures')
      .values({ dossier: dossier ?? null, name, original, attempts: 1, ...said })
      .onConflict((conflict) =>
        conflict
          .columns(['dossier', 'name', 'original'])
          .doUpdateSet({ ...said, attempts: sql<number>`failures.attempts + 1` }),
      )
      .execute()
  })
}

/** Bytes are kept once, however often they are given. */
export async function keepOriginal(db: Db, hash: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('originals')
    .values({ hash, bytes: bytesIn(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What can be said of a failure without its bytes. */
export type FailureLine = Omit<Failure, 'bytes' | 'options'>

/** All failures, of one dossier or of all, the earliest first. */
export async function listFailures({ db }: Store, dossier?: string): Promise<FailureLine[]> {
  let query = db
    .selectFrom('failures')
    .select(['id', 'dossier', 'name', 'code', 'message', 'attempts', 'failed_at'])
    .orderBy('id')
  if (dossier !== undefined) query = query.where('dossier', '=', dossier)
  const rows = await query.execute()
  return rows.map(({ dossier, failed_at, ...row }) => ({
    ...row,
    dossier: dossier ?? undefined,
    at: failed_at,
  }))
}

/** One failure with its bytes; undefined where it is no longer there. */
export async function takeFailure({ db }: Store, id: number): Promise<Failure | undefined> {
  const row = await db
    .selectFrom('failures')
    .innerJoin('originals', 'originals.hash', 'failures.original')
    .selectAll('failures')
    .select('originals.bytes')
    .where('failures.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { dossier, name, code, message, attempts, bytes, options, failed_at } = row
  const kept = { id, name, code, message, attempts, bytes }
  return { ...kept, dossier: dossier ?? undefined, options: options as unknown, at: failed_at }
}

/** Forgets one failure: nobody wants to try it again. */
export async function forgetFailure({ db }: Store, id: number): Promise<void> {
  await db.deleteFrom('failures').where('id', '=', id).execute()
}

/**
 * Forgets what failed before and is there now: the same bytes, and whatever else failed under the same name, where a
 * name means one file. Where the bytes hold several reports, only what failed under this name with these bytes.
 */
export async function forgetFailures(
  { db }: Store,
  { dossier, bytes, name, oneOfSeveral = false }: Forgettable,
): Promise<void> {
  const original = originalHash(bytes)
  if (oneOfSeveral) {
    await sql`
      delete from failures where dossier is not distinct from ${dossier ?? null}::text
        and original = ${original} and name = ${name ?? null}::text`.execute(db)
    return
  }
  await sql`
    delete from failures where dossier is not distinct from ${dossier ?? null}::text
      and (original = ${original} or name = ${name ?? null}::text)`.execute(db)
}

interface Forgettable {
  readonly dossier: string | undefined
  readonly bytes: Uint8Array
  readonly name?: string
  readonly oneOfSeveral?: boolean
}
