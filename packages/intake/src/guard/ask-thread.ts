import { Worker } from 'node:worker_threads'
import type { Answered, Asked } from './jobs.ts'
import { watchMemory } from './watch-memory.ts'

/** Bounds for one document. */
export interface Limits {
  /** From when the thread is asked, not from when the document was handed in. */
  readonly timeMs: number
  /** Megabytes. */
  readonly memoryMb: number
}

export type Outcome =
  | Answered
  | { readonly kind: 'late' | 'large' }
  | { readonly kind: 'died'; readonly fault: unknown }

/** A thread that doesn't keep the program alive while nothing is asked. */
export function startThread(file: string, { memoryMb }: Limits): Worker {
  const worker = new Worker(file, {
    // Not those of this program: where it runs from source, the thread does not.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  })
  // A fault after the answer must not end the program.
  worker.on('error', () => undefined)
  return worker
}

/**
 * What came first: the answer, the end of the thread, of the time or of the memory. Never rejects.
 *
 * sharers: how many threads are at work.
 */
export function askThread(
  worker: Worker,
  asked: Asked,
  limits: Limits,
  sharers: () => number,
): Promise<Outcome> {
  return new Promise((settle) => {
    let ended = false
    const end = (outcome: Outcome) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      memory.stop()
      worker.off('message', end).off('error', failed).off('exit', exited)
      worker.unref()
      settle(outcome)
    }
    const failed = (fault: unknown) => end({ kind: 'died', fault })
    const exited = (status: number) => failed(new Error(`it exited with ${status}`))
    // Where this thread was busy itself, the answer may have waited longer than the time: it goes first.
    const late = () => setImmediate(() => setImmediate(() => end({ kind: 'late' })))
    const timer = setTimeout(late, limits.timeMs)
    const memory = watchMemory(limits.memoryMb, sharers, () => end({ kind: 'large' }))
    worker.on('message', end).on('error', failed).on('exit', exited)
    worker.ref()
    post(worker, asked)
  })
}

/** Hands over a copy of the bytes: a view would take all of the buffer under it along. */
function post(worker: Worker, { job, document }: Asked): void {
  const bytes = new Uint8Array(document.bytes)
  worker.postMessage({ job, document: { ...document, bytes } } satisfies Asked, [bytes.buffer])
}
