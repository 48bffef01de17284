import { inject } from 'vitest'
import { exportLines } from '../exchange/lines/export-lines.ts'
import { importLines } from '../exchange/lines/import-lines.ts'
import type { ImportOptions } from '../exchange/lines/import-state.ts'
import type { ExportOptions } from '../exchange/scope.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { makeDatabase } from './stores.ts'

const later = () => new Date('2023-05-06T07:08:09.012Z')

/** The whole export as one text. */
export async function textOf(store: Store, options: ExportOptions = {}): Promise<string> {
  let text = ''
  for await (const part of exportLines(store, options)) text += part
  return text
}

/** In pieces that end anywhere, also within a character. */
async function* piecesOf(text: string, size = 1009): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  await Promise.resolve()
}

/** Imports a text. */
export const take = (store: Store, text: string, options?: ImportOptions) =>
  importLines(store, piecesOf(text), options)

/** A new store for the time of a test; an embedded one where there is no server, or where it is asked for. */
export async function withEmpty<Result>(
  kind: 'pglite' | 'postgres',
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const server = inject('postgresUrl')
  const place =
    kind === 'postgres' && server !== undefined
      ? { url: await makeDatabase(server) }
      : ({ memory: true } as const)
  const store = await openStore(place, { now: later })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
