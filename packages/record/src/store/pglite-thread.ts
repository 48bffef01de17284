import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Answer, Call, Work, WorkerOptions } from './pglite-messages.ts'

/** PGlite in a thread of its own. */
export interface PgliteThread {
  /** Rejects with the database's fault, its `code` the SQLSTATE. */
  run(work: Work): Promise<Required<Pick<Answer, 'rows' | 'affected'>> & Pick<Answer, 'bytes'>>
  close(): Promise<void>
}

/** Starts the thread; the database is opened with the first statement. */
export function startPglite(options: WorkerOptions): PgliteThread {
  const worker = new Worker(workerFile(), { workerData: options })
  const waiting = new Map<number, { done(answer: Answer): void; failed(fault: unknown): void }>()
  let last = 0
  const failAll = (fault: unknown) => {
    for (const { failed } of waiting.values()) failed(fault)
    waiting.clear()
  }
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.fault === undefined) call?.done(answer)
    else call?.failed(Object.assign(new Error(answer.fault.message), answer.fault))
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the database thread has stopped')))
  const run = (work: Work) =>
    new Promise<Answer>((done, failed) => {
      const id = ++last
      waiting.set(id, { done, failed })
      // A store that is only open must not keep the program alive; a question under way must.
      worker.ref()
      worker.postMessage({ id, ...work } satisfies Call)
    })
  return {
    async run(work) {
      const { rows = [], affected = 0, bytes } = await run(work)
      return { rows, affected, ...(bytes === undefined ? {} : { bytes }) }
    },
    async close() {
      await run({ kind: 'close' })
      await worker.terminate()
    },
  }
}

/** As built: a thread can't run the source. */
const workerFile = () => createRequire(import.meta.url).resolve('@volgens/record/pglite-worker')
