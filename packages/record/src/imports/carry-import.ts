import { sql } from 'kysely'
import { bytesOf, bytesOut } from '../store/bytes.ts'
import type { Store } from '../store/open-store.ts'
import type { ImportOutcome } from '../store/tables.ts'

/** An import that is to be done, with where to find what it adds. */
export interface PendingImport {
  readonly id: number
  readonly kind: string
  /** Name of the dossier, as it is called now. */
  readonly dossier: string | undefined
  readonly documents: readonly ImportDocument[]
}

interface ImportDocument {
  readonly number: number
  readonly name: string
  /** As given to `keepDocument`. */
  readonly options: unknown
}

/** What came of one report of a document. */
export interface ImportResult {
  readonly document: number
  /** Which report of the document, from 1. */
  readonly number: number
  readonly name: string
  readonly outcome: ImportOutcome
  readonly report?: string | undefined
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/** The import that was given first of those that have not ended; undefined where there is none. */
export async function nextImport({ db }: Store): Promise<PendingImport | undefined> {
  const found = await db
    .selectFrom('imports')
    .leftJoin('dossiers', 'dossiers.id', 'imports.dossier')
    .select(['imports.id', 'imports.kind', 'dossiers.name as dossier'])
    .where('given_at', 'is not', null)
    .where('ended_at', 'is', null)
    .orderBy('imports.id')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const documents = await db
    .selectFrom('import_documents')
    .select(['number', 'name', 'options'])
    .where('import', '=', found.id)
    .orderBy('number')
    .execute()
  return { ...found, dossier: found.dossier ?? undefined, documents }
}

/** The bytes of a document, piece by piece. */
export async function* documentChunks(
  { db }: Store,
  id: number,
  document: number,
): AsyncGenerator<Uint8Array> {
  for (let number = 1; ; number += 1) {
    const piece = await db
      .selectFrom('import_chunks')
      .select(bytesOut('bytes').as('bytes'))
      .where('import', '=', id)
      .where('document', '=', document)
      .where('number', '=', number)
      .executeTakeFirst()
    if (piece === undefined) return
    yield bytesOf(piece.bytes)
  }
}

/** Keeps what came of a report; what was told of it before it was gone on with stands. */
export async function keepResult(
  { db }: Store,
  id: number,
  { report, code, message, ...result }: ImportResult,
): Promise<void> {
  const rest = { report: report ?? null, code: code ?? null, message: message ?? null }
  await db
    .insertInto('import_results')
    .values({ import: id, ...result, ...rest })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Why an import ended before all of it was done. */
export interface ImportEnd {
  readonly stopped?: boolean
  readonly code?: string
  readonly message?: string
}

/**
 * Ends an import, where it has not ended yet, and forgets the bytes that it was given.
 *
 * Ended by a fault it keeps them: what was not added yet has no other place, and `reopenImports` goes on with it.
 */
export async function endImport(
  { db, now }: Store,
  id: number,
  { stopped = false, code, message }: ImportEnd = {},
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`update imports set ended_at = ${now()}, stopped = ${stopped}, code = ${code ?? null},
      message = ${message ?? null} where id = ${id} and ended_at is null`.execute(transaction)
    await sql`delete from import_chunks using imports where import = imports.id and imports.id = ${id}
      and imports.code is null`.execute(transaction)
  })
}

/** Takes up again what ended by a fault (a full disk, a lost database); call it before this process adds anything. */
export async function reopenImports({ db }: Store): Promise<void> {
  await db
    .updateTable('imports')
    .set({ ended_at: null, code: null, message: null })
    .where('code', 'is not', null)
    .execute()
}
