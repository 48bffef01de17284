import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { VolgensError } from '@volgens/shapes'
import {
  documentInputs,
  kindByName,
  type InputFault,
  type ReportInput,
  type ReportOptions,
} from 'volgens'
import { wrongUse } from './exit-codes.ts'
import type { Io } from './io.ts'
import { chunksOf, openInput, unreadable } from './read-input.ts'

/** What is to be added, before it is opened. */
export interface Documents {
  readonly open: readonly {
    readonly name: string
    readonly chunks: () => AsyncIterable<Uint8Array>
  }[]
  /** In all; undefined where standard input is among them. */
  readonly bytes: number | undefined
  readonly standardInput: boolean
}

/**
 * The files given, and those in the folders given whose ending says what they are; the order of a folder is that of
 * its names.
 *
 * Throws `no-such-file`, `not-readable`, `nothing-to-add`, and `wrong-use` where nothing is given.
 */
export async function findDocuments(files: readonly string[], io: Io): Promise<Documents> {
  if (files.length === 0 && io.stdin.isTTY === true) {
    throw wrongUse('no file; expected FILE…, DIR or -; for example: volgens add reports/')
  }
  const found: FoundFile[] = []
  for (const file of files.length === 0 ? ['-'] : files) {
    if (file === '-') found.push({ name: '-', size: undefined })
    else found.push(...(await filesOf(file)))
  }
  if (found.length === 0) throw nothingToAdd(files)
  const sizes = found.map(({ size }) => size)
  return {
    open: found.map(({ name }) => ({
      // No ending that says what it is, and no path.
      name: name === '-' ? 'standard input' : name,
      chunks: () => opened(name, io),
    })),
    bytes: sizes.some((size) => size === undefined)
      ? undefined
      : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    standardInput: found.some(({ name }) => name === '-'),
  }
}

interface FoundFile {
  readonly name: string
  readonly size: number | undefined
}

async function filesOf(path: string): Promise<FoundFile[]> {
  const entry = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (!entry.isDirectory()) return [{ name: path, size: entry.isFile() ? entry.size : undefined }]
  return walk(path)
}

/** Hidden files are left out, and links to folders, which may lead back. */
async function walk(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause)
  })
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  // By code unit: the same order on every machine, whatever its language.
  visible.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: FoundFile[] = []
  for (const entry of visible) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await walk(path)))
    else if (kindByName(entry.name) !== undefined)
      found.push({ name: path, size: await sizeOf(path) })
  }
  return found
}

/** 0 for one that can't be looked at: it is told of when it is opened. */
const sizeOf = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

async function* opened(name: string, io: Io): AsyncGenerator<Uint8Array> {
  yield* chunksOf(await openInput(name, io))
}

/** The reports of all documents; one that can't be read is a fault and the next goes on. */
export async function* inputsOf(
  { open }: Documents,
  options: ReportOptions,
): AsyncGenerator<ReportInput | InputFault> {
  for (const { name, chunks } of open) {
    try {
      yield* documentInputs(name, chunks(), options)
    } catch (fault) {
      if (!(fault instanceof VolgensError)) throw fault
      yield { name, fault }
    }
  }
}

function nothingToAdd(files: readonly string[]): VolgensError {
  const where = files.map((file) => `"${file}"`).join(', ')
  const endings = '.txt, .md, .jsonl, .csv'
  return new VolgensError(
    'nothing-to-add',
    `no reports in ${where}; expected files that end in ${endings}; name a file of another ending yourself`,
  )
}
