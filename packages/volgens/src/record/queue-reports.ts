import {
  keepFailure,
  openJobs,
  type Job,
  type Jobs,
  type NewJob,
  type Store,
} from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import { faultOf } from '../errors.ts'
import type { Engine } from '../open.ts'
import type { KeptOptions } from './add-reports.ts'
import { openInput, type InputFault, type ReportInput } from './report-input.ts'
import { untilAborted } from './until-aborted.ts'

/** A report on its way to a worker: its words and what is known of it; the bytes are kept beside it. */
export type QueuedReport = Omit<ReportInput, 'bytes'>

/** Jobs that are written at once. */
const AT_ONCE = 50

/** Reading takes a tenth of this on a slow machine; whoever needs more is taken to be stuck. */
const SECONDS_A_JOB = 60
const CHARACTERS_A_SECOND = 1000

/** What came of putting reports in the queue. */
export interface Queued {
  readonly queued: number
  readonly failed: number
}

/**
 * Puts reports into the record to be read by whoever works on it (`workOnQueue`): this machine or others. What can't be
 * opened is kept as a failure, as `addReports` does. Each is there once `onQueued` is called.
 */
export async function queueReports(
  store: Store,
  inputs: AsyncIterable<ReportInput | InputFault>,
  options: {
    readonly dossier?: string | undefined
    readonly signal?: AbortSignal | undefined
    readonly onQueued?: (count: number, sizeBytes: number) => void
    readonly onFault?: (input: InputFault) => void
  },
): Promise<Queued> {
  const engine = await import('@volgens/reading')
  const jobs = await openJobs(store)
  const count = { queued: 0, failed: 0 }
  let waiting: ReportInput[] = []
  const flush = async () => {
    await jobs.send(waiting.map((input) => jobOf(input, options.dossier)))
    count.queued += waiting.length
    const size = waiting.reduce((sum, { bytes, at = 1 }) => sum + (at > 1 ? 0 : bytes.length), 0)
    options.onQueued?.(waiting.length, size)
    waiting = []
  }
  try {
    for await (const given of untilAborted(inputs, options.signal)) {
      const input = 'fault' in given ? given : checked(given, engine)
      if ('fault' in input) {
        count.failed += 1
        await keepFault(store, input, options.dossier)
        options.onFault?.(input)
      } else waiting.push(input)
      if (waiting.length >= AT_ONCE) await flush()
    }
    await flush()
    return count
  } finally {
    await jobs.stop()
  }
}

function jobOf(input: ReportInput, dossier: string | undefined): NewJob {
  const { bytes: original, ...rest } = input
  const queued: QueuedReport = { ...rest, dossier: rest.dossier ?? dossier }
  const mostSeconds = SECONDS_A_JOB + Math.ceil(input.text.length / CHARACTERS_A_SECOND)
  return { original, input: queued, mostSeconds }
}

/** As it can wait in the database, whose JSON has no halves of characters; a fault where it has NULs, or nothing to read. */
function checked(input: ReportInput, engine: Pick<Engine, 'normalise'>): ReportInput | InputFault {
  try {
    openInput(input, engine)
    const { bytes, ...rest } = input
    return { ...(JSON.parse(JSON.stringify(rest, fit)) as typeof rest), bytes }
  } catch (fault) {
    return { ...input, fault: faultOf(fault) }
  }
}

function fit(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (!value.includes('\0')) return value.toWellFormed()
  throw new VolgensError(
    'binary-input',
    `a NUL character in ${field}; expected text; correct it and add the report again`,
  )
}

async function keepFault(store: Store, input: InputFault, dossier: string | undefined) {
  const { name, bytes, type, charset, options, at, alone = false, fault } = input
  if (bytes === undefined) return
  const kept: KeptOptions = { type, charset, options, at, alone }
  const { code, message } = fault
  await keepFailure(store, {
    name,
    bytes,
    options: kept,
    dossier: input.dossier ?? dossier,
    code,
    message,
  })
}

/** Keeps what no worker came through with as a failure, so that people see it and can try it again. */
export function keepLost(store: Store, jobs: Jobs): Promise<void> {
  return jobs.eachLost(async (job) => {
    const { name } = job.input as QueuedReport
    const fault = new VolgensError(
      'worker-lost',
      `whoever read ${name} was gone four times before it was done; expected a reading; look at the memory of those machines, then try it again`,
    )
    await keepFault(store, { ...inputOf(job), fault }, undefined)
  })
}

export const inputOf = ({ original, input }: Job): ReportInput => ({
  // As `jobOf` put it there.
  ...(input as QueuedReport),
  bytes: original,
})
