import type { Worker } from 'node:worker_threads'

const KEEP_MS = 60_000

/** Threads that wait for a document; those for which none comes in a minute are ended. */
export interface IdleThreads {
  take(): Worker | undefined
  put(worker: Worker): void
  close(): Promise<void>
}

export function openIdleThreads(): IdleThreads {
  /** Each with what makes it no longer wait. */
  const idle = new Map<Worker, () => void>()
  const remove = (worker: Worker) => {
    idle.get(worker)?.()
    idle.delete(worker)
  }
  return {
    take() {
      const worker = [...idle.keys()].at(-1)
      if (worker) remove(worker)
      return worker
    },
    put(worker) {
      const gone = () => remove(worker)
      const unwanted = () => {
        gone()
        void worker.terminate()
      }
      const timer = setTimeout(unwanted, KEEP_MS).unref()
      // It may end by itself.
      worker.on('exit', gone)
      idle.set(worker, () => {
        clearTimeout(timer)
        worker.off('exit', gone)
      })
    },
    async close() {
      const workers = [...idle.keys()]
      workers.forEach(remove)
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
