import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { archiveBomb } from './errors.ts'

/** A stream larger than this is not laid on the disk. */
const MOST_BYTES = 4_000_000_000

/** A stream as a file that can be read from its end. */
export interface Spooled {
  readonly path: string
  close(): Promise<void>
}

/** Writes a stream into a temporary file, under a name of ours. Throws what the stream throws, and `archive-bomb`. */
export async function spool(chunks: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'volgens-'))
  const close = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'archive')
  try {
    await pipeline(Readable.from(bounded(chunks), { objectMode: false }), createWriteStream(path))
    return { path, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

async function* bounded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MOST_BYTES) throw archiveBomb('an archive of more than 4 GB in a stream')
    yield chunk
  }
}
