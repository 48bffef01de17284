import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { VolgensError } from '@volgens/shapes'
import { write, type Io } from './io.ts'

/** Characters that are gathered before they are written. */
const AT_ONCE = 64 * 1024

/** Writes a document to a file, which has its name once it is whole, or to standard output. */
export async function writeDocument(
  parts: AsyncIterable<string>,
  out: string | undefined,
  { stdout }: Pick<Io, 'stdout'>,
): Promise<void> {
  if (out === undefined || out === '-') return pour(parts, stdout)
  const draft = `${out}.part`
  const file = createWriteStream(draft)
  try {
    // Who writes hears of a fault; without a listener the process would end by it.
    file.on('error', () => undefined)
    await pour(parts, file)
    await new Promise<void>((resolve, reject) => {
      file.end((fault?: Error | null) => (fault ? reject(fault) : resolve()))
    })
    await rename(draft, out)
  } catch (fault) {
    file.destroy()
    await rm(draft, { force: true })
    throw fault instanceof VolgensError ? fault : notWritten(out, fault)
  }
}

async function pour(parts: AsyncIterable<string>, stream: Parameters<typeof write>[0]) {
  let waiting = ''
  for await (const part of parts) {
    waiting += part
    if (waiting.length < AT_ONCE) continue
    await write(stream, waiting)
    waiting = ''
  }
  if (waiting !== '') await write(stream, waiting)
}

/** The same of any place of an export. */
export function notWritten(place: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return cause
  return new VolgensError(
    'not-written',
    `"${place}" can't be written (${code}); expected a place with room that you may write in; give another with --out`,
    { cause },
  )
}
