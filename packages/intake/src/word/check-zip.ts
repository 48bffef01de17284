import { fromBuffer, type Entry } from 'yauzl'
import type { Document } from '../article.ts'
import { takesTooMuch } from '../guard/errors.ts'
import { docxBroken } from './errors.ts'

const MB = 1024 * 1024
const MAX_EXPANDED = 100 * MB
/** Text in XML shrinks to a tenth or twentieth; what shrinks further is made to grow. */
const MAX_RATIO = 200
/** From here on the ratio counts. */
const MIN_SUSPECT = 10 * MB
const MAX_ENTRIES = 5000

/**
 * Refuses a zip that would grow beyond measure, by the sizes in its table. Throws `takes-too-much`, `docx-broken`.
 * A table that lies is left to the memory limit of the thread.
 */
export async function checkZip({ name, bytes }: Document): Promise<void> {
  const entries = await readTable(name, bytes)
  const expanded = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  const grows = expanded > MIN_SUSPECT && expanded > MAX_RATIO * Math.max(1, packed)
  if (expanded <= MAX_EXPANDED && !grows && entries.length <= MAX_ENTRIES) return
  throw takesTooMuch(
    name,
    `unpacks from ${bytes.byteLength} to ${expanded} bytes in ${entries.length} parts`,
  )
}

function readTable(name: string, bytes: Uint8Array): Promise<Entry[]> {
  return new Promise((done, failed) => {
    const refuse = (cause: unknown) => failed(docxBroken(name, cause))
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true }, (fault, zip) => {
      if (fault) return refuse(fault)
      const entries: Entry[] = []
      zip.on('error', refuse)
      zip.on('end', () => done(entries))
      zip.on('entry', (entry: Entry) => {
        entries.push(entry)
        if (entries.length > MAX_ENTRIES) done(entries)
        else zip.readEntry()
      })
      zip.readEntry()
    })
  })
}
