import { openFetcher, type Known } from '@volgens/intake'
import { openStore, type Store } from '@volgens/record'
import { addReports, queueReports, retryFailures, type AddOptions } from 'volgens'
import { findDocuments, inputsOf, type Documents } from './add-inputs.ts'
import type { AddCommandOptions } from './add-options.ts'
import { openAddProgress } from './add-progress.ts'
import { EXIT, wrongUse } from './exit-codes.ts'
import { fetcherOptions } from './fetch-options.ts'
import { write, type Io } from './io.ts'
import { recordPlace } from './record-place.ts'
import { runAdding } from './run-adding.ts'
import { stopOnSignal } from './stop-signal.ts'
import { harmless } from './terminal/columns.ts'

/** `volgens add FILE… | DIR | URL | -`: reads reports into the record. Gives the exit code. */
export async function addToRecord(
  files: readonly string[],
  options: AddCommandOptions,
  io: Io,
): Promise<number> {
  if (options.failures === true) {
    const { printFailures } = await import('./add-failures.ts')
    return printFailures(files, options, io)
  }
  if (options.retry === true && files.length > 0) {
    throw wrongUse('--retry takes what failed before; leave out the files, or --retry')
  }
  const documents = options.retry === true ? undefined : await findDocuments(files, io)
  const store = await openStore(recordPlace(options, io.env))
  try {
    if (documents === undefined) return await retry(store, options, io)
    return await addDocuments(store, documents, options, io)
  } finally {
    // A stream that nobody reads to its end would keep the program waiting for it.
    if (documents?.standardInput === true) io.stdin.destroy()
    await store.close()
  }
}

const retry = (store: Store, options: AddCommandOptions, io: Io) =>
  runAdding(
    (adding) => retryFailures(store, adding, { known: knownOf(options), columns: options.column }),
    options,
    io,
  )

async function addDocuments(
  store: Store,
  documents: Documents,
  options: AddCommandOptions,
  io: Io,
): Promise<number> {
  const fetcher = openFetcher(fetcherOptions(options, io.env))
  const inputs = (signal: AbortSignal | undefined) =>
    inputsOf(documents, knownOf(options), {
      fetching: { store, fetcher, signal },
      intake: { columns: options.column, signal },
    })
  try {
    if (options.later === true) return await queue(store, inputs, documents, options, io)
    const work = (adding: AddOptions) => addReports(store, inputs(adding.signal), adding)
    return await runAdding(work, options, io, documents.bytes)
  } finally {
    await fetcher.close()
  }
}

/** Leaves the reading to whoever works on the record. */
async function queue(
  store: Store,
  inputs: (signal: AbortSignal) => ReturnType<typeof inputsOf>,
  { bytes }: Documents,
  { dossier, json }: AddCommandOptions,
  io: Io,
): Promise<number> {
  const stop = stopOnSignal(io)
  const progress = openAddProgress(io, bytes)
  try {
    const counts = await queueReports(store, inputs(stop.signal), {
      ...{ dossier, signal: stop.signal },
      onQueued: (count, size) => progress.add(size, count),
      onFault({ name, fault: { code, message } }) {
        io.stderr.write(`volgens: ${harmless(name)}: ${code}: ${harmless(message)}\n`)
      },
    })
    progress.close()
    const words = `${counts.queued.toLocaleString('en')} wait to be read (volgens work reads them), ${counts.failed} failed`
    await write(io.stdout, `${json === true ? JSON.stringify(counts) : words}\n`)
    return stop.code() ?? (counts.failed === 0 ? EXIT.fine : EXIT.problems)
  } finally {
    progress.close()
    stop.close()
  }
}

const knownOf = ({ lang, published, outlet }: AddCommandOptions): Known => ({
  ...(lang === undefined ? {} : { lang }),
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
})
