import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

export interface Outcome {
  /** refused: told in words of ours what is wrong; crash: anything else that was thrown. */
  readonly kind: 'fine' | 'refused' | 'crash' | 'hang' | 'memory'
  readonly words: string
}

/** Opens documents in a thread that is stopped where it takes too long or too much. */
export interface Trials {
  run(name: string, bytes: Uint8Array): Promise<Outcome>
  close(): Promise<void>
}

const MOST_MS = 5000
const MOST_BYTES = 300_000_000

export function openTrials(): Trials {
  let worker: Worker | undefined
  const start = () =>
    new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_BYTES / 1_000_000 },
    })
  return {
    async run(name, bytes) {
      const used = (worker ??= start())
      const outcome = await watched(used, name, bytes)
      if (outcome.kind === 'fine' || outcome.kind === 'refused') return outcome
      // What did harm may have left anything behind.
      await used.terminate()
      worker = undefined
      return outcome
    },
    async close() {
      await worker?.terminate()
    },
  }
}

/** Memory counts from what the process had before, once what earlier inputs left may have been swept. */
function watched(worker: Worker, name: string, bytes: Uint8Array): Promise<Outcome> {
  const before = process.memoryUsage().rss
  const began = performance.now()
  return new Promise((resolve) => {
    const done = (outcome: Outcome) => {
      clearInterval(watch)
      worker.off('message', done).off('error', failed).off('exit', ended)
      resolve(outcome)
    }
    const watch = setInterval(() => {
      const ms = performance.now() - began
      const grown = process.memoryUsage().rss - before
      if (ms > MOST_MS) done({ kind: 'hang', words: `more than ${MOST_MS} ms` })
      else if (grown > MOST_BYTES)
        done({ kind: 'memory', words: `${Math.round(grown / 1e6)} MB more` })
    }, 25)
    const failed = (fault: unknown) => done(crashOf(fault))
    const ended = (code: number) => done({ kind: 'crash', words: `the thread ended with ${code}` })
    worker.on('message', done).on('error', failed).on('exit', ended)
    worker.postMessage({ name, bytes })
  })
}

function crashOf(fault: unknown): Outcome {
  const { code } = fault as { readonly code?: unknown }
  const kind = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash'
  return { kind, words: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }
}
