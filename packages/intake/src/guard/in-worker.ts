import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import type { Article, Document } from '../article.ts'
import type { Job } from './jobs.ts'
import { openThreads } from './threads.ts'

/** Parsers hold their thread until they are done: a limit can only come from another thread. */
const LIMITS = { timeMs: 4000, memoryMb: 200 }

/** One set of threads for the program: they are kept between documents, for a start costs 50 ms and more. */
const threads = openThreads({
  file: threadFile,
  atOnce: Math.min(4, availableParallelism()),
  limits: LIMITS,
})

/**
 * The articles that a job of `jobs.ts` finds in a document, looked for in another thread.
 *
 * Throws what the job throws, `takes-too-long` after 4 seconds, `takes-too-much` beyond 200 MB,
 * `parser-failed` where the thread dies.
 */
export const inWorker = (job: Job, document: Document): Promise<readonly Article[]> =>
  threads.run({ job, document })

/** As built: a thread can't run the source. */
function threadFile(): string {
  return createRequire(import.meta.url).resolve('@volgens/intake/thread')
}
