import type { Columns, Known, Source } from '@volgens/intake'
import { listFailures, takeFailure, type Store } from '@volgens/record'
import { addReports, type AddOptions, type AddSummary, type KeptOptions } from './add-reports.ts'
import {
  reportInputs,
  type InputFault,
  type ReportInput,
  type ReportOptions,
} from './report-input.ts'

/** What is known now of what failed. */
export interface RetryOptions {
  /** In place of what was known. */
  readonly known?: ReportOptions | undefined
  /** As `reportInputs` takes them. */
  readonly columns?: Columns | undefined
}

/**
 * Tries again what failed, of one dossier or of all: its bytes are opened anew. What is added is no failure any more.
 *
 * Throws as `addReports` does.
 */
export async function retryFailures(
  store: Store,
  adding: AddOptions,
  options: RetryOptions = {},
): Promise<AddSummary> {
  const total = { new: 0, changed: 0, known: 0, failed: 0 }
  const failures = await listFailures(store, adding.dossier)
  for (const dossier of new Set(failures.map(({ dossier }) => dossier))) {
    const ids = failures.filter((failure) => failure.dossier === dossier).map(({ id }) => id)
    const inputs = failedInputs(store, ids, options)
    const summary = await addReports(store, inputs, { ...adding, dossier })
    for (const outcome of ['new', 'changed', 'known', 'failed'] as const) {
      total[outcome] += summary[outcome]
    }
    if (adding.signal?.aborted === true) break
  }
  return total
}

/** What failed under these numbers, opened anew; what is no failure any more is left out. */
export async function* failedInputs(
  store: Store,
  ids: readonly number[],
  options: RetryOptions = {},
): AsyncGenerator<ReportInput | InputFault> {
  for (const id of ids) {
    const failure = await takeFailure(store, id)
    if (failure === undefined) continue
    const { name, bytes } = failure
    // As `addReports` kept them.
    yield* openedAgain(name, bytes, failure.options as KeptOptions, options)
  }
}

/** Under the name it failed under, where it still is one report; of a document with several, only that one. */
async function* openedAgain(
  name: string,
  bytes: Uint8Array,
  kept: KeptOptions,
  { known = {}, columns }: RetryOptions,
): AsyncGenerator<ReportInput | InputFault> {
  const { at, alone = false } = kept
  const document = at === undefined ? name : name.slice(0, -`:${at}`.length)
  const source = sourceOf(document, bytes, kept, { ...kept.options, ...defined(known) })
  const found: (ReportInput | InputFault)[] = []
  for await (const input of reportInputs(source, { columns })) found.push(input)
  const wanted = found.filter((input) => at === undefined || input.at === at)
  const [only] = wanted
  if (wanted.length === 1 && only !== undefined) yield { ...only, name, alone }
  else yield* found
}

function sourceOf(
  name: string,
  bytes: Uint8Array,
  { type, charset }: KeptOptions,
  known: ReportOptions,
): Source {
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(charset === undefined ? {} : { charset }),
    known: defined(known),
    chunks: () => once(bytes),
  }
}

const defined = (known: ReportOptions): Known =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
