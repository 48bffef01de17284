import { listFailures, takeFailure, type Store } from '@volgens/record'
import { addReports, type AddOptions, type AddSummary } from './add-reports.ts'
import type { ReportInput, ReportOptions } from './report-input.ts'

/**
 * Tries again what failed, of one dossier or of all; what is added is no failure any more.
 *
 * options: what is known now, in place of what was. Throws as `addReports` does.
 */
export async function retryFailures(
  store: Store,
  adding: AddOptions,
  options: ReportOptions = {},
): Promise<AddSummary> {
  const total = { new: 0, changed: 0, known: 0, failed: 0 }
  const failures = await listFailures(store, adding.dossier)
  for (const dossier of new Set(failures.map(({ dossier }) => dossier))) {
    const ids = failures.filter((failure) => failure.dossier === dossier).map(({ id }) => id)
    const summary = await addReports(store, inputsOf(store, ids, options), { ...adding, dossier })
    for (const outcome of ['new', 'changed', 'known', 'failed'] as const) {
      total[outcome] += summary[outcome]
    }
    if (adding.signal?.aborted === true) break
  }
  return total
}

async function* inputsOf(
  store: Store,
  ids: readonly number[],
  options: ReportOptions,
): AsyncGenerator<ReportInput> {
  for (const id of ids) {
    const failure = await takeFailure(store, id)
    if (failure === undefined) continue
    const { name, bytes } = failure
    // As `addReports` kept them.
    const kept = failure.options as Pick<ReportInput, 'form' | 'options' | 'alone'>
    yield { name, bytes, ...kept, options: { ...kept.options, ...options } }
  }
}
