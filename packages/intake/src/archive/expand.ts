import { Readable, pipeline, type Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { VolgensError } from '@volgens/shapes'
import { counted, type Budget } from './budget.ts'
import { archiveBroken } from './errors.ts'
import type { Inner, Packed } from './inner.ts'

/** Small enough that little is unpacked in vain. */
const CHUNK_BYTES = 65_536

/** What a gzip file holds; of several members one after another, as WARC has them. */
export async function* unpackGzip(archive: Packed, budget: Budget): AsyncGenerator<Inner> {
  yield await Promise.resolve(expandedAs(archive, createGunzip({ chunkSize: CHUNK_BYTES }), budget))
}

/** What a brotli file holds. */
export async function* unpackBrotli(archive: Packed, budget: Budget): AsyncGenerator<Inner> {
  const brotli = createBrotliDecompress({ chunkSize: CHUNK_BYTES })
  yield await Promise.resolve(expandedAs(archive, brotli, budget))
}

function expandedAs({ whole, path: _, ...archive }: Packed, expand: Duplex, budget: Budget): Inner {
  return {
    ...archive,
    hint: (archive.hint ?? archive.name).replace(/\.(?:gz|gzip|br)$/iu, ''),
    chunks: () => expanded(whole, expand, budget),
  }
}

/** The bytes that come out of an unpacking stream. Throws `archive-broken`, `archive-bomb`. */
export async function* expanded(
  packed: AsyncIterable<Uint8Array>,
  expand: Duplex,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed, { objectMode: false })
  // Its fault comes out of the last stream.
  pipeline(source, expand, () => undefined)
  try {
    yield* counted(expand as AsyncIterable<Uint8Array>, budget.unpacked)
  } catch (fault) {
    throw fault instanceof VolgensError ? fault : archiveBroken(wordsOf(fault), fault)
  } finally {
    source.destroy()
    expand.destroy()
  }
}

export const wordsOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))
