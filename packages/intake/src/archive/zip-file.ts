import { isAscii, isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { Entry, Options } from 'yauzl'

/** An entry with its name decoded; folders and the leavings of a Mac are told by it. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  /** Its bytes, unpacked. Throws where they are not what the zip says of them. */
  readonly open: () => Promise<Readable>
}

/** What yauzl 3 has beside its types, which are those of version 2. */
interface Yauzl3 {
  openPromise(path: string, options: Options): Promise<ZipFile3>
  getFileNameLowLevel(
    flags: number,
    name: Buffer,
    extra: Entry['extraFields'],
    strict: boolean,
  ): string
}
interface ZipFile3 {
  eachEntry(): AsyncIterable<Entry & { readonly fileNameRaw: Buffer }>
  openReadStreamPromise(entry: Entry): Promise<Readable>
  close(): void
}

const library = yauzl as unknown as Yauzl3

/**
 * The entries of a zip, by its table, in their order. The file is closed at the end.
 *
 * Names are for people: nothing is written under them, so they may be any. Throws Error where the table is broken.
 */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry> {
  const zip = await library.openPromise(path, { decodeStrings: false, autoClose: false })
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry
      yield {
        name: nameOf(fileNameRaw, flags, extraFields),
        isEncrypted: (flags & 1) !== 0,
        method: entry.compressionMethod,
        open: () => zip.openReadStreamPromise(entry),
      }
    }
  } finally {
    zip.close()
  }
}

/** Many programs write UTF-8 without saying so; in the old code page it would hardly be valid. */
function nameOf(raw: Buffer, flags: number, extra: Entry['extraFields']): string {
  if (isUtf8(raw) && !isAscii(raw)) return raw.toString('utf8')
  return library.getFileNameLowLevel(flags, raw, extra, false)
}
