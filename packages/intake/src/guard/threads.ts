import { VolgensError } from '@volgens/shapes'
import type { Article, Document } from '../article.ts'
import { askThread, startThread, type Limits, type Outcome } from './ask-thread.ts'
import { parserFailed, takesTooLong, takesTooMuch } from './errors.ts'
import { openIdleThreads } from './idle-threads.ts'
import type { Asked } from './jobs.ts'

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

/**
 * Threads that are started when needed, kept for the next document and replaced after a kill.
 * They don't keep the program alive while nothing is asked.
 */
export function openThreads({ file, atOnce, limits }: ThreadsOptions): Threads {
  const idle = openIdleThreads()
  const waiting: (() => void)[] = []
  let busy = 0
  const attempt = async (asked: Asked, timeMs: number): Promise<Outcome> => {
    const worker = idle.take() ?? startThread(file(), limits)
    const outcome = await askThread(worker, asked, { ...limits, timeMs }, () => busy)
    if (outcome.kind === 'late' || outcome.kind === 'large') await worker.terminate()
    else if (outcome.kind !== 'died') idle.put(worker)
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
    close: idle.close,
  }
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
