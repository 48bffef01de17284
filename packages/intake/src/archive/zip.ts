import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { VolgensError } from '@volgens/shapes'
import { counted, type Budget } from './budget.ts'
import { archiveBroken, archiveEncrypted } from './errors.ts'
import { wordsOf } from './expand.ts'
import { spool } from './spool.ts'
import { zipEntries, type ZipEntry } from './zip-file.ts'
import type { Refused } from '../article.ts'
import type { Inner, Packed } from './inner.ts'

/** Folders, hidden files, and what a Mac puts beside each file. */
const NO_DOCUMENT = /\/$|(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/u

/**
 * What a zip holds, in the order of its table; hidden files are left out. A stream is laid on the disk first, for the
 * table stands at the end.
 */
export async function* unpackZip(archive: Packed, budget: Budget): AsyncGenerator<Inner | Refused> {
  yield* entriesOf(archive, budget, (name) => !NO_DOCUMENT.test(name))
}

/** What a WACZ holds: its WARC files (WACZ 1.1.1, 5). */
export async function* unpackWacz(
  archive: Packed,
  budget: Budget,
): AsyncGenerator<Inner | Refused> {
  yield* entriesOf(archive, budget, (name) => /^archive\/[^/]+\.warc(?:\.gz)?$/u.test(name))
}

async function* entriesOf(
  { name, path, whole }: Packed,
  budget: Budget,
  isMeant: (name: string) => boolean,
): AsyncGenerator<Inner | Refused> {
  const spooled = path === undefined ? await spool(whole) : undefined
  try {
    if (path !== undefined) budget.given((await stat(path)).size)
    for await (const entry of zipEntries(spooled?.path ?? path ?? '')) {
      budget.entry()
      if (isMeant(entry.name)) yield inner(`${name}/${entry.name}`, entry, budget)
    }
  } catch (fault) {
    throw fault instanceof VolgensError ? fault : archiveBroken(wordsOf(fault), fault)
  } finally {
    await spooled?.close()
  }
}

function inner(name: string, entry: ZipEntry, budget: Budget): Inner | Refused {
  if (entry.isEncrypted) return { name, fault: archiveEncrypted() }
  if (entry.method !== 0 && entry.method !== 8) {
    return { name, fault: archiveBroken(`packed by method ${entry.method}; only 0 and 8 are read`) }
  }
  return { name, chunks: () => bytesOf(entry, budget) }
}

async function* bytesOf(entry: ZipEntry, budget: Budget): AsyncGenerator<Uint8Array> {
  let stream: Readable | undefined
  try {
    stream = await entry.open()
    yield* counted(stream as AsyncIterable<Uint8Array>, budget.unpacked)
  } catch (fault) {
    throw fault instanceof VolgensError ? fault : archiveBroken(wordsOf(fault), fault)
  } finally {
    stream?.destroy()
  }
}
