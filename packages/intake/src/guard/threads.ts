import { Worker } from 'node:worker_threads'
import { VolgensError } from '@volgens/shapes'
import type { Article, Document } from '../article.ts'
import { parserFailed, takesTooLong, takesTooMuch } from './errors.ts'
import type { Answered, Asked } from './jobs.ts'
import { watchMemory } from './watch-memory.ts'

/** Bounds for one document. */
interface Limits {
  /** From when the thread begins, not from when the document was handed in. */
  readonly timeMs: number
  /** Megabytes. */
  readonly memoryMb: number
}

export interface Threads {
  /** Throws what the job throws, `takes-too-long`, `takes-too-much` or `parser-failed`. */
  run(asked: Asked): Promise<readonly Article[]>
  close(): Promise<void>
}

export interface ThreadsOptions {
  /** The program of the thread: JavaScript, for a thread can't run TypeScript. Asked for at the first start. */
  readonly file: () => string
  /** How many documents at once. */
  readonly atOnce: number
  readonly limits: Limits
}

type Outcome =
  | Answered
  | { readonly kind: 'late' | 'large' }
  | { readonly kind: 'died'; readonly fault: unknown }

/**
 * Threads that are started when needed, kept for the next document and replaced after a kill.
 * They don't keep the program alive while nothing is asked.
 */
export function openThreads({ file, atOnce, limits }: ThreadsOptions): Threads {
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  let busy = 0
  const start = () => {
    const worker = startThread(file(), limits)
    worker.on('exit', () => {
      const index = idle.indexOf(worker)
      if (index >= 0) idle.splice(index, 1)
    })
    return worker
  }
  const attempt = async (asked: Asked, timeMs: number): Promise<Outcome> => {
    const worker = idle.pop() ?? start()
    const outcome = await outcomeOf(worker, asked, { ...limits, timeMs }, () => busy)
    if (outcome.kind === 'late' || outcome.kind === 'large') await worker.terminate()
    else if (outcome.kind !== 'died') idle.push(worker)
    return outcome
  }
  return {
    async run(asked) {
      if (busy === atOnce) await new Promise<void>((free) => waiting.push(free))
      else busy++
      const began = performance.now()
      try {
        const first = await attempt(asked, limits.timeMs)
        // Memory is counted for the whole process: what grew meanwhile may have been something else.
        const left = limits.timeMs - (performance.now() - began)
        const last = first.kind === 'large' && left > 0 ? await attempt(asked, left) : first
        return articlesOf(asked.document, last, limits)
      } finally {
        const next = waiting.shift()
        if (next === undefined) busy--
        else next()
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()))
    },
  }
}

function startThread(file: string, { memoryMb }: Limits): Worker {
  const worker = new Worker(file, {
    // Not those of this program: where it runs from source, the thread does not.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  })
  // A fault after the answer must not end the program.
  worker.on('error', () => undefined)
  return worker
}

/** What came first: the answer, the end of the thread, of the time or of the memory. */
function outcomeOf(
  worker: Worker,
  asked: Asked,
  limits: Limits,
  sharers: () => number,
): Promise<Outcome> {
  return new Promise((settle) => {
    const answered = (answer: Answered) => end(answer)
    const failed = (fault: unknown) => end({ kind: 'died', fault })
    const exited = (status: number) => failed(new Error(`it exited with ${status}`))
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      memory.stop()
      worker.off('message', answered).off('error', failed).off('exit', exited)
      worker.unref()
      settle(outcome)
    }
    const timer = setTimeout(() => end({ kind: 'late' }), limits.timeMs)
    const memory = watchMemory(limits.memoryMb, sharers, () => end({ kind: 'large' }))
    worker.on('message', answered).on('error', failed).on('exit', exited)
    worker.ref()
    post(worker, asked)
  })
}

/** Hands over a copy of the bytes: a view would take all of the buffer under it along. */
function post(worker: Worker, { job, document }: Asked): void {
  const bytes = new Uint8Array(document.bytes)
  worker.postMessage({ job, document: { ...document, bytes } } satisfies Asked, [bytes.buffer])
}

function articlesOf({ name }: Document, outcome: Outcome, limits: Limits): readonly Article[] {
  switch (outcome.kind) {
    case 'done':
      return outcome.articles
    case 'refused':
      throw new VolgensError(outcome.code, outcome.message)
    case 'failed':
      throw parserFailed(name, new Error(outcome.message))
    case 'late':
      throw takesTooLong(name, limits.timeMs / 1000)
    case 'large':
      throw takesTooMuch(name, `needs more than ${limits.memoryMb} MB to be read`)
    case 'died':
      if (!isOutOfMemory(outcome.fault)) throw parserFailed(name, outcome.fault)
      throw takesTooMuch(name, `needs more than ${limits.memoryMb} MB to be read`)
  }
}

const isOutOfMemory = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
