import type { AddOptions, AddSummary } from 'volgens'
import { openAddProgress } from './add-progress.ts'
import { collectFailures, summaryText, type FailureList } from './add-summary.ts'
import { EXIT } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { openReaders } from './readers.ts'
import { stopOnSignal, type Stop } from './stop-signal.ts'

/** What commands that add reports have in common. */
export interface AddingOptions {
  readonly dossier?: string
  readonly workers?: number
  readonly json?: true
}

/**
 * Adds reports with a pool of threads, progress on standard error and Ctrl-C minded; then the counts on standard output.
 * Gives the exit code.
 *
 * bytes: of all that comes, where it is known.
 */
export async function runAdding(
  work: (adding: AddOptions) => Promise<AddSummary>,
  options: AddingOptions,
  io: Io,
  bytes?: number,
): Promise<number> {
  const began = Date.now()
  const workers = await openReaders(options.workers)
  const progress = openAddProgress(io, bytes)
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
    const summary = await work(adding)
    progress.close()
    await report({ summary, failures, stop, seconds: (Date.now() - began) / 1000 }, options, io)
    return stop.code() ?? (summary.failed === 0 ? EXIT.fine : EXIT.problems)
  } finally {
    progress.close()
    stop.close()
    await workers.close()
  }
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
  options: AddingOptions,
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
