import { bytesIn } from '../store/bytes.ts'
import type { Store } from '../store/open-store.ts'
import type { ImportKind } from '../store/tables.ts'

/** What is to be added, before its documents are there. */
export interface NewImport {
  readonly kind: ImportKind
  /** Number of the dossier that its reports go into. */
  readonly dossier?: number | undefined
  /** What people know it by. */
  readonly name: string
}

/** A document on its way in. */
export interface NewDocument {
  readonly name: string
  /** Plain JSON. */
  readonly options: object
  /** None where `options` say where it is. */
  readonly chunks?: AsyncIterable<Uint8Array>
}

/** A row of this size is written at once; PGlite copies it some times on its way. */
const CHUNK_BYTES = 1_000_000

/** Gives the number of an import that is nobody's yet: it begins to count with `giveImport`. */
export async function beginImport(
  { db, now }: Store,
  { kind, dossier, name }: NewImport,
): Promise<number> {
  const none = { given_at: null, ended_at: null, code: null, message: null }
  const { id } = await db
    .insertInto('imports')
    .values({ kind, dossier: dossier ?? null, name, made_at: now(), ...none })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps a document of an import while it comes in; memory does not grow with its size. Throws what `chunks` throws. */
export async function keepDocument(
  { db }: Store,
  id: number,
  number: number,
  { name, options, chunks = none() }: NewDocument,
): Promise<void> {
  const row = { import: id, number, name, options: JSON.stringify(options) }
  await db.insertInto('import_documents').values(row).execute()
  let next = 0
  for await (const bytes of inPieces(chunks)) {
    next += 1
    const piece = { import: id, document: number, number: next, bytes: bytesIn(bytes) }
    await db.insertInto('import_chunks').values(piece).execute()
  }
}

/** From here on it is the record's: what was given is added, also after the process is killed. */
export async function giveImport({ db, now }: Store, id: number): Promise<void> {
  await db.updateTable('imports').set({ given_at: now() }).where('id', '=', id).execute()
}

/** Forgets an import that did not come through. */
export async function dropImport({ db }: Store, id: number): Promise<void> {
  await db.deleteFrom('imports').where('id', '=', id).where('given_at', 'is', null).execute()
}

/** Forgets what a process that is gone was still taking in; call it before this one takes in anything. */
export async function dropUngiven({ db }: Store): Promise<void> {
  await db.deleteFrom('imports').where('given_at', 'is', null).execute()
}

/** The same bytes, none larger than a row may be, nor much smaller. */
async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(Buffer.from(chunk))
    size += chunk.length
    if (size < CHUNK_BYTES) continue
    const whole = Buffer.concat(held)
    for (let at = 0; at < whole.length; at += CHUNK_BYTES)
      yield whole.subarray(at, at + CHUNK_BYTES)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

async function* none(): AsyncGenerator<Uint8Array> {
  // Nothing to give.
}
