import { availableParallelism } from 'node:os'
import type { Line } from '@volgens/intake'
import { VolgensError } from '@volgens/shapes'
import { failed, type Answer } from './read-line.ts'

/** Threads that read lines. */
export interface Workers {
  /** How many lines to hand in before waiting: two a worker, so that none of them idles. */
  readonly atOnce: number
  /** Never rejects: a worker that dies fails its line, and another takes its place. */
  read(line: Line): Promise<Answer>
  /** Waits for the lines that were begun: a thread stopped amid a model's work takes the whole process along. */
  close(): Promise<void>
}

/** What a worker is handed. */
export interface Task {
  readonly line: Line
  /** As given to `openWorkers`. */
  readonly data: unknown
}

export interface WorkersOptions {
  /** A file (no data: URL) whose default export turns a `Task` into an `Answer`; run in each worker. */
  readonly module: URL
  /** One per core unless told. */
  readonly workers?: number | undefined
  /** Plain data that the module needs with each line. */
  readonly data?: unknown
}

/** Starts no thread before the first line. */
export async function openWorkers({ module, workers, data }: WorkersOptions): Promise<Workers> {
  // Here, because a program that reads one report starts faster without it.
  const { Piscina } = await import('piscina')
  const threads = workers ?? availableParallelism()
  const pool = new Piscina({
    filename: module.href,
    minThreads: 0,
    maxThreads: threads,
    // A worker keeps its models until the pool is closed.
    idleTimeout: Infinity,
  })
  // A module that can't be loaded would be tried for ever; closing the pool fails the lines that wait for it.
  pool.on('error', () => void pool.destroy())
  const begun = new Set<Promise<unknown>>()
  return {
    atOnce: 2 * threads,
    async read(line) {
      const task: Promise<Answer> = pool.run({ line, data } satisfies Task)
      begun.add(task)
      try {
        return await task
      } catch (cause) {
        return failed(line.number, null, workerFailed(line.number, cause))
      } finally {
        begun.delete(task)
      }
    },
    async close() {
      await Promise.allSettled(begun)
      await pool.destroy()
    },
  }
}

function workerFailed(number: number, cause: unknown): VolgensError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new VolgensError(
    'worker-failed',
    `the worker that read line ${number} stopped (${why}); expected it to answer; read the line alone to see why`,
    { cause },
  )
}
