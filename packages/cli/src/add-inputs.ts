import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { holdsReports, type IntakeOptions, type Known, type Source } from '@volgens/intake'
import { VolgensError } from '@volgens/shapes'
import {
  fetchedInputs,
  reportInputs,
  type Fetching,
  type InputFault,
  type ReportInput,
} from 'volgens'
import { wrongUse } from './exit-codes.ts'
import type { Io } from './io.ts'
import { chunksOf, openInput, unreadable } from './read-input.ts'

/** What is to be added, before it is opened. */
export interface Documents {
  readonly open: readonly (Source | Address)[]
  /** In all; undefined where standard input or an address is among them. */
  readonly bytes: number | undefined
  readonly standardInput: boolean
}

/** Of a page, to be fetched. */
interface Address {
  readonly address: string
}

export const isAddress = (each: Source | Address): each is Address => 'address' in each

const ADDRESS = /^https?:\/\//iu

/**
 * The files given, and those in the folders given that are of a kind that is read; the order of a folder is that of its
 * names.
 *
 * Throws `no-such-file`, `not-readable`, `nothing-to-add`, and `wrong-use` where nothing is given.
 */
export async function findDocuments(files: readonly string[], io: Io): Promise<Documents> {
  if (files.length === 0 && io.stdin.isTTY === true) {
    throw wrongUse('no file; expected FILE…, DIR, URL or -; for example: volgens add reports/')
  }
  const found: FoundFile[] = []
  for (const file of files.length === 0 ? ['-'] : files) {
    if (file === '-' || ADDRESS.test(file)) {
      found.push({ name: file, size: undefined, isFile: false })
    } else found.push(...(await filesOf(file)))
  }
  if (found.length === 0) throw nothingToAdd(files)
  const sizes = found.map(({ size }) => size)
  return {
    open: found.map(({ name, isFile }) =>
      ADDRESS.test(name) && !isFile ? { address: name } : sourceOf(name, isFile, io),
    ),
    bytes: sizes.some((size) => size === undefined)
      ? undefined
      : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    standardInput: found.some(({ name }) => name === '-'),
  }
}

const sourceOf = (name: string, isFile: boolean, io: Io): Source => ({
  // No ending that says what it is, and no path.
  name: name === '-' ? 'standard input' : name,
  ...(isFile ? { path: name } : {}),
  chunks: () => opened(name, io),
})

interface FoundFile {
  readonly name: string
  readonly size: number | undefined
  /** Not a pipe, which can be read once and from its beginning only. */
  readonly isFile: boolean
}

async function filesOf(path: string): Promise<FoundFile[]> {
  const entry = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (entry.isDirectory()) return walk(path)
  const isFile = entry.isFile()
  return [{ name: path, size: isFile ? entry.size : undefined, isFile }]
}

/** Says what a folder is, and is no report. */
const ABOUT = /^(?:readme|licen[cs]e|copying|changelog)(?:\.(?:md|markdown|txt))?$/iu

/** Hidden files are left out, and links to folders, which may lead back. */
async function walk(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause)
  })
  const visible = entries.filter(({ name }) => !name.startsWith('.') && !ABOUT.test(name))
  // By code unit: the same order on every machine, whatever its language.
  visible.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: FoundFile[] = []
  for (const entry of visible) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await walk(path)))
    else found.push(...(await fileOf(path)))
  }
  return found
}

/** Nothing for a file that holds no reports; one that can't be looked at is told of when it is opened. */
async function fileOf(path: string): Promise<FoundFile[]> {
  try {
    const entry = await stat(path)
    if (!entry.isFile()) return []
    const chunks = () => createReadStream(path) as AsyncIterable<Uint8Array>
    if (!(await holdsReports({ name: path, chunks }))) return []
    return [{ name: path, size: entry.size, isFile: true }]
  } catch {
    return [{ name: path, size: 0, isFile: false }]
  }
}

async function* opened(name: string, io: Io): AsyncGenerator<Uint8Array> {
  yield* chunksOf(await openInput(name, io))
}

/** The reports of all documents; one that can't be read is a fault and the next goes on. */
export async function* inputsOf(
  { open }: Documents,
  known: Known,
  { fetching, intake }: { readonly fetching: Fetching; readonly intake: IntakeOptions },
): AsyncGenerator<ReportInput | InputFault> {
  for (const each of open) {
    if (isAddress(each)) yield* fetchedInputs(each.address, fetching, known, intake)
    else yield* reportInputs({ ...each, known }, intake)
  }
}

function nothingToAdd(files: readonly string[]): VolgensError {
  const where = files.map((file) => `"${file}"`).join(', ')
  const kinds = 'pages, PDFs, documents, mail, feeds, .txt, .md, .jsonl, .csv, or archives of these'
  return new VolgensError(
    'nothing-to-add',
    `no reports in ${where}; expected ${kinds}; name a file yourself to be told what it is`,
  )
}
