import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { diskFull } from '../errors.ts'
import { isShortOf, ROOM_FOR_LOG } from './disk-room.ts'
import type { Answer, Call, Work, WorkerOptions } from './pglite-messages.ts'

/** PGlite in a thread of its own. */
export interface PgliteThread {
  /** Rejects with the database's fault, its `code` the SQLSTATE; `disk-full` where it would never answer. */
  run(work: Work): Promise<Required<Pick<Answer, 'rows' | 'affected'>> & Pick<Answer, 'bytes'>>
  close(): Promise<void>
}

/** How long nothing may come back before we look whether the disk is full. */
const PATIENCE_MS = 4000

/** Starts the thread; the database is opened with the first statement. */
export function startPglite(options: WorkerOptions): PgliteThread {
  const worker = new Worker(workerFile(), { workerData: options })
  const waiting = new Map<number, { done(answer: Answer): void; failed(fault: unknown): void }>()
  let last = 0
  let gone: unknown
  const failAll = (fault: unknown) => {
    gone ??= fault
    for (const { failed } of waiting.values()) failed(fault)
    waiting.clear()
  }
  const watch = watchRoom(options.folder, () => {
    failAll(diskFull(new Error('the database found no room and stopped answering')))
    void worker.terminate()
  })
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.fault === undefined) call?.done(answer)
    else call?.failed(Object.assign(new Error(answer.fault.message), answer.fault))
    watch.answered(waiting.size > 0)
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the database thread has stopped')))
  const run = (work: Work) =>
    new Promise<Answer>((done, failed) => {
      if (gone !== undefined) return failed(gone)
      const id = ++last
      if (waiting.size === 0) watch.answered(true)
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
      try {
        await run({ kind: 'close' })
      } finally {
        watch.answered(false)
        await worker.terminate()
      }
    },
  }
}

/** Calls `full` where no answer comes for long and the disk of the folder has no room. */
function watchRoom(folder: string | undefined, full: () => void) {
  let timer: NodeJS.Timeout | undefined
  const look = async (parent: string) => {
    if (await isShortOf(ROOM_FOR_LOG, parent)) full()
  }
  return {
    /** An answer came, or the first question was put; waiting: for another. */
    answered(waiting: boolean): void {
      clearInterval(timer)
      timer = undefined
      if (!waiting || folder === undefined) return
      timer = setInterval(() => void look(dirname(folder)), PATIENCE_MS)
      timer.unref()
    },
  }
}

/** As built: a thread can't run the source. */
const workerFile = () => createRequire(import.meta.url).resolve('@volgens/record/pglite-worker')
