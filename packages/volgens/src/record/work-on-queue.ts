import { setTimeout as pause } from 'node:timers/promises'
import { openJobs, type Job, type Jobs, type Store } from '@volgens/record'
import { addReports, type Added, type AddOptions, type AddSummary } from './add-reports.ts'
import { inputOf, keepLost } from './queue-reports.ts'
import type { ReportInput } from './report-input.ts'

export interface WorkOptions extends Pick<AddOptions, 'workers' | 'onProgress' | 'signal'> {
  /** Ends where nothing waits and nobody has anything under way; otherwise it waits for more until it is stopped. */
  readonly once?: boolean
}

/** How often it looks for work where there is none. */
const LOOK_AGAIN_MS = 1000

/**
 * Reads what waits in the queue of a record and saves it, as `addReports` does; several processes, on any machine that
 * reaches the record, may do so at once, and each report is read by one of them. What one had taken when it was killed is
 * given to another.
 *
 * Throws where the store itself fails: what was not done is given to another then too.
 */
export async function workOnQueue(store: Store, options: WorkOptions): Promise<AddSummary> {
  const jobs = await openJobs(store)
  const taken: Job[] = []
  let finishing: Promise<void> = Promise.resolve()
  const onProgress = async (added: Added) => {
    // In the order in which they were taken.
    const job = taken.shift()
    if (job !== undefined) finishing = finishing.then(() => jobs.done(job.id))
    // Told below.
    finishing.catch(() => undefined)
    await options.onProgress?.(added)
  }
  try {
    const inputs = takeInputs(store, jobs, taken, options)
    const summary = await addReports(store, inputs, { ...options, onProgress })
    await finishing
    return summary
  } finally {
    await finishing.catch(() => undefined)
    await jobs.giveBack(taken.map(({ id }) => id)).catch(() => undefined)
    await jobs.stop()
  }
}

async function* takeInputs(
  store: Store,
  jobs: Jobs,
  taken: Job[],
  { workers, once, signal }: WorkOptions,
): AsyncGenerator<ReportInput> {
  while (signal?.aborted !== true) {
    const some = await jobs.take(workers.atOnce)
    for (const job of some) {
      taken.push(job)
      yield inputOf(job)
    }
    if (some.length > 0) continue
    await keepLost(store, jobs)
    if (once === true && (await isDone(jobs))) return
    await pause(LOOK_AGAIN_MS, undefined, signal === undefined ? {} : { signal }).catch(
      () => undefined,
    )
  }
}

async function isDone(jobs: Jobs): Promise<boolean> {
  const { waiting, taken } = await jobs.counts()
  return waiting + taken === 0
}
