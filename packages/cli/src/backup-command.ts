import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { openStore, restoreStore } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import { wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { unreadable } from './read-input.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'

/** `volgens backup FILE`: the whole record as one file. */
export async function backUp(file: string, options: RecordOptions, io: Io): Promise<void> {
  const place = recordPlace(options, io.env)
  if ('url' in place) throw wrongUse(usePostgres('pg_dump "$DATABASE_URL" > FILE'))
  await refuseExisting(file)
  const store = await openStore(place)
  let size: number
  try {
    const bytes = await store.dump()
    size = bytes.length
    await writeWhole(file, bytes)
  } finally {
    await store.close()
  }
  await write(io.stdout, `${file}: ${mebibytes(size)}\n`)
}

/** `volgens restore FILE --data DIR`: a record of a backup, in an empty folder. */
export async function restore(file: string, options: RecordOptions, io: Io): Promise<void> {
  const place = recordPlace(options, io.env)
  if (!('folder' in place)) throw wrongUse(usePostgres('psql "$DATABASE_URL" < FILE'))
  const backup = await readFile(file).catch((cause: unknown) => {
    throw unreadable(file, cause)
  })
  await restoreStore(place.folder, backup)
  await write(io.stdout, `${place.folder}: restored from ${file}\n`)
}

const usePostgres = (command: string) =>
  `the record is in PostgreSQL (DATABASE_URL), which has its own: ${command}; for a record in a folder give --data`

async function refuseExisting(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) return
  throw new VolgensError(
    'file-exists',
    `"${file}" is there already; expected a new name, so that no earlier backup is lost; give another, or remove it first`,
  )
}

/** Under its name only when it is whole and on the disk. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.part`
  try {
    const handle = await open(draft, 'w')
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close())
    await rename(draft, file)
  } catch (cause) {
    await rm(draft, { force: true })
    const { code = String(cause) } = cause as NodeJS.ErrnoException
    throw new VolgensError(
      'not-written',
      `"${file}" can't be written (${code}); expected a folder with room that you may write in; give another`,
      { cause },
    )
  }
}

const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
