import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { VolgensError } from '@volgens/shapes'
import { MOST_CHARACTERS } from 'volgens'
import { wrongUse } from './exit-codes.ts'
import type { Io } from './io.ts'

/** More bytes than any text that is read: a character has three at most, and a mark may stand in front. */
const MOST_BYTES = 3 * (MOST_CHARACTERS + 1)

/** All bytes of a file or, for `-` and no name, of standard input. Throws as `openInput`, and `text-too-large`. */
export async function readInput(file: string | undefined, io: Io): Promise<Uint8Array> {
  const input = await openInput(file, io)
  return bytesOf(chunksOf(input), input.size)
}

/** told: how many they are. Throws `text-too-large` for more than any text that is read has. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>, told = 0): Promise<Uint8Array> {
  if (told > MOST_BYTES) throw tooLarge(`${told.toLocaleString('en')} bytes`)
  const read: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    size += chunk.length
    if (size > MOST_BYTES) throw tooLarge(`more than ${MOST_BYTES.toLocaleString('en')} bytes`)
  }
  return Buffer.concat(read)
}

export interface Input {
  readonly name: string
  readonly stream: Readable
  /** In bytes, where it is known beforehand. */
  readonly size?: number
}

/**
 * A file, or standard input for `-` and no name. Throws `wrong-use` where that is a terminal, `no-such-file`,
 * `not-a-file`.
 */
export async function openInput(file: string | undefined, io: Io): Promise<Input> {
  if (file !== undefined && file !== '-') return openFile(file)
  if (file === undefined && io.stdin.isTTY === true) {
    throw wrongUse(
      'no file; expected FILE, - or text on standard input; for example: volgens read report.txt',
    )
  }
  return { name: 'standard input', stream: io.stdin }
}

async function openFile(file: string): Promise<Input> {
  const found = await stat(file).catch((cause: unknown) => {
    throw unreadable(file, cause)
  })
  if (found.isDirectory()) {
    throw new VolgensError(
      'not-a-file',
      `"${file}" is a folder; expected a text file; give one of its files`,
    )
  }
  return {
    name: file,
    stream: createReadStream(file),
    ...(found.isFile() ? { size: found.size } : {}),
  }
}

/** The chunks of an input; a file that can't be read after all is said so. */
export async function* chunksOf({ name, stream }: Input): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (cause) {
    throw cause instanceof VolgensError ? cause : unreadable(name, cause)
  }
}

export function unreadable(file: string, cause: unknown): VolgensError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new VolgensError(
      'no-such-file',
      `there is no file "${file}"; expected a text file; check the path`,
      { cause },
    )
  }
  return new VolgensError(
    'not-readable',
    `"${file}" can't be read (${code}); expected a text file that you may read; check its permissions`,
    { cause },
  )
}

const tooLarge = (found: string) =>
  new VolgensError(
    'text-too-large',
    `${found}; expected at most ${MOST_CHARACTERS.toLocaleString('en')} characters in one report; split it into its reports and give those one a line (volgens read --jsonl)`,
  )
