import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Fetcher, Known } from '@volgens/intake'
import { documentChunks, type PendingImport, type Store } from '@volgens/record'
import {
  failedInputs,
  fetchedInputs,
  reportInputs,
  type InputFault,
  type ReportInput,
} from 'volgens'

/** What is kept of a document beside its name and bytes. */
export interface DocumentOptions {
  readonly known?: Known
  /** Media type as whoever gave it says. */
  readonly type?: string
  /** What is to be fetched. */
  readonly address?: string
  /** Number of the failure that is tried again. */
  readonly failure?: number
}

/** What it takes to open a document. */
export interface Opening {
  readonly store: Store
  readonly fetcher: Pick<Fetcher, 'fetch'>
  /** Folder of the example dossier. */
  readonly example?: string | undefined
  readonly signal: AbortSignal
}

type Inputs = AsyncGenerator<ReportInput | InputFault>
type Document = PendingImport['documents'][number]

/** The reports of one document of an import; what can't be opened is a fault in its place. */
export function documentInputs(
  { id, kind }: Pick<PendingImport, 'id' | 'kind'>,
  document: Document,
  opening: Opening,
): Inputs {
  const { store, fetcher, signal, example = '' } = opening
  const { name, number } = document
  // As `takeImport` kept them.
  const { known = {}, type, address, failure } = document.options as DocumentOptions
  const chunks = () => documentChunks(store, id, number)
  if (address !== undefined)
    return fetchedInputs(address, { store, fetcher, signal }, known, { signal })
  if (failure !== undefined) return failedInputs(store, [failure], { known })
  if (kind === 'text') return writtenInput(name, chunks(), known)
  if (kind === 'example') {
    const path = join(example, name)
    return reportInputs({ name, path, chunks: () => createReadStream(path) }, { signal })
  }
  return reportInputs({ name, known, chunks, ...(type === undefined ? {} : { type }) }, { signal })
}

/** Words that somebody typed or pasted: a report whatever they look like. */
async function* writtenInput(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Known,
): Inputs {
  const pieces: Uint8Array[] = []
  for await (const piece of chunks) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  yield { name, bytes, text: bytes.toString('utf8'), type: 'text/plain', options }
}
