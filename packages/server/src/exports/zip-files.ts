import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Puts files of a folder into one archive. */
export async function zipFiles(
  folder: string,
  names: readonly string[],
  path: string,
): Promise<void> {
  const archive = new ZipFile()
  for (const name of names) archive.addFile(join(folder, name), name)
  archive.end()
  await pipeline(archive.outputStream as Readable, createWriteStream(path))
}
