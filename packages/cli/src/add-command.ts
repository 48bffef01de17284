import { extname } from 'node:path'
import { openStore, type Store } from '@volgens/record'
import { addReports, openWorkers, retryFailures, type AddOptions, type AddSummary } from 'volgens'
import { findDocuments, inputsOf, type Documents } from './add-inputs.ts'
import type { AddCommandOptions } from './add-options.ts'
import { openAddProgress } from './add-progress.ts'
import { collectFailures, summaryText, type FailureList } from './add-summary.ts'
import { EXIT, wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import type { StreamData } from './read-stream-command.ts'
import { recordPlace } from './record-place.ts'
import { stopOnSignal, type Stop } from './stop-signal.ts'

/** `volgens add FILE… | DIR | -`: reads reports into the record. Gives the exit code. */
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
    return await addDocuments(store, documents, options, io)
  } finally {
    await store.close()
  }
}

async function addDocuments(
  store: Store,
  documents: Documents | undefined,
  options: AddCommandOptions,
  io: Io,
): Promise<number> {
  const began = Date.now()
  const data: StreamData = { as: 'json' }
  const workers = await openWorkers({ module: worker(), workers: options.workers, data })
  const progress = openAddProgress(io, documents?.bytes)
  const stop = stopOnSignal(io)
  const failures = collectFailures()
  const adding: AddOptions = {
    ...{ workers, dossier: options.dossier, signal: stop.signal },
    onProgress(added) {
      progress.add(added.sizeBytes)
      failures.add(added)
    },
  }
  try {
    const summary = await run(store, documents, adding, options)
    progress.close()
    await report({ summary, failures, stop, seconds: (Date.now() - began) / 1000 }, options, io)
    return stop.code() ?? (summary.failed === 0 ? EXIT.fine : EXIT.problems)
  } finally {
    progress.close()
    stop.close()
    // A stream that nobody reads to its end would keep the program waiting for it.
    if (documents?.standardInput === true) io.stdin.destroy()
    await workers.close()
  }
}

function run(
  store: Store,
  documents: Documents | undefined,
  adding: AddOptions,
  { lang, published, outlet, column: columns }: AddCommandOptions,
): Promise<AddSummary> {
  const known = {
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
  }
  if (documents === undefined) return retryFailures(store, adding, { known, columns })
  const { signal } = adding
  return addReports(store, inputsOf(documents, known, { columns, signal }), adding)
}

interface Outcome {
  readonly summary: AddSummary
  readonly failures: FailureList
  readonly stop: Stop
  readonly seconds: number
}

/** The counts on standard output, what failed and what to do about it on standard error. */
async function report(
  { summary, failures, stop, seconds }: Outcome,
  options: AddCommandOptions,
  io: Io,
): Promise<void> {
  const stopped = stop.code() !== undefined
  if (options.json === true) {
    const json = { ...summary, stopped, failures: failures.listed() }
    await write(io.stdout, `${JSON.stringify(json)}\n`)
  } else {
    await write(io.stdout, `${summaryText(summary, seconds, options)}\n`)
    io.stderr.write(failures.text(summary.failed))
  }
  if (stopped) {
    io.stderr.write('volgens: stopped; all of these are kept, and the same command goes on\n')
  }
}

/** Beside this file, as source or as built. */
const worker = () => new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url)
