import { open, rename, rm } from 'node:fs/promises'
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
  if (out === undefined || out === '-') return pour(parts, (text) => write(stdout, text))
  const draft = `${out}.part`
  try {
    const file = await open(draft, 'w')
    await pour(parts, (text) => file.writeFile(text)).finally(() => file.close())
    await rename(draft, out)
  } catch (fault) {
    await rm(draft, { force: true })
    throw notWritten(out, fault)
  }
}

async function pour(
  parts: AsyncIterable<string>,
  put: (text: string) => Promise<unknown>,
): Promise<void> {
  let waiting = ''
  for await (const part of parts) {
    waiting += part
    if (waiting.length < AT_ONCE) continue
    await put(waiting)
    waiting = ''
  }
  if (waiting !== '') await put(waiting)
}

/** A fault of the system as one of ours, which names the place; any other as it is. */
export function notWritten(place: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (cause instanceof VolgensError || code === undefined) return cause
  return new VolgensError(
    'not-written',
    `"${place}" can't be written (${code}); expected a place with room that you may write in; give another with --out`,
    { cause },
  )
}
