import type { Fetched, Fetcher, IntakeOptions, Known } from '@volgens/intake'
import { keepCheck, keepFetch, type Store } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import { reportInputs, type InputFault, type ReportInput } from './report-input.ts'

/** What it takes to fetch. */
export interface Fetching {
  readonly store: Store
  readonly fetcher: Pick<Fetcher, 'fetch'>
  readonly signal?: AbortSignal | undefined
}

/**
 * The reports at an address, as `reportInputs` gives those of a file; what can't be had is a fault. The document and the
 * headers that came with it are kept.
 *
 * known: what holds where the document does not say.
 */
export async function* fetchedInputs(
  address: string,
  fetching: Fetching,
  known: Known = {},
  options: IntakeOptions = {},
): AsyncGenerator<ReportInput | InputFault> {
  try {
    const fetched = await fetchAndKeep(address, fetching)
    if (!fetched.notModified) yield* documentInputs(fetched, known, options)
  } catch (fault) {
    if (!(fault instanceof VolgensError)) throw fault
    yield { name: address, fault }
  }
}

/** Fetches, and keeps what came: the document, its headers, and whether it could be had. Throws as `fetch` does. */
export async function fetchAndKeep(
  address: string,
  { store, fetcher, signal }: Fetching,
  { stamp, ...conditions }: Parameters<Fetcher['fetch']>[1] & { readonly stamp?: string } = {},
): Promise<Fetched> {
  const about = { address, ...(stamp === undefined ? {} : { stamp }) }
  try {
    const fetched = await fetcher.fetch(address, {
      ...conditions,
      ...(signal === undefined ? {} : { signal }),
    })
    if (!fetched.notModified) {
      const { status, headers, document } = fetched
      const url = document.known?.url ?? address
      await keepFetch(store, { address, url, status, headers, bytes: document.bytes })
    }
    await keepCheck(store, about)
    return fetched
  } catch (fault) {
    // Where nothing was asked, nobody failed.
    if (fault instanceof VolgensError && fault.code !== 'offline' && signal?.aborted !== true) {
      const { code, message } = fault
      await keepCheck(store, { ...about, fault: { code, message } })
    }
    throw fault
  }
}

/** The reports of a document that was fetched. */
export async function* documentInputs(
  { document }: Extract<Fetched, { notModified: false }>,
  known: Known,
  options: IntakeOptions = {},
): AsyncGenerator<ReportInput | InputFault> {
  const { bytes, ...about } = document
  const source = { ...about, known: { ...known, ...about.known }, chunks: () => once(bytes) }
  for await (const input of reportInputs(source, options)) {
    // An address stands for its report: what failed under it before is out of date.
    yield { ...input, alone: input.name === document.name }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
