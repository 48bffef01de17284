import { parentPort } from 'node:worker_threads'
import { articlesIn, type Found } from '@volgens/intake'
import type { Outcome } from './trials.ts'

interface Task {
  readonly name: string
  readonly bytes: Uint8Array
}

parentPort?.on('message', (task: Task) => {
  outcomeOf(task).then(
    (outcome) => parentPort?.postMessage(outcome),
    (fault: unknown) => parentPort?.postMessage(crash(fault)),
  )
})

async function outcomeOf({ name, bytes }: Task): Promise<Outcome> {
  let outcome: Outcome = { kind: 'fine', words: '' }
  for await (const found of articlesIn({ name, chunks: () => pieces(bytes) })) {
    outcome = worseOf(outcome, found)
  }
  return outcome
}

/** What an opener did not foresee comes as `not-openable`. */
function worseOf(outcome: Outcome, found: Found): Outcome {
  if (outcome.kind === 'crash' || !('fault' in found)) return outcome
  const { code, message, cause } = found.fault
  const isOurs = code !== 'not-openable' || typeof cause === 'string'
  return isOurs ? { kind: 'refused', words: message } : crash(cause)
}

const crash = (fault: unknown): Outcome => ({
  kind: 'crash',
  words: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
})

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) {
    yield await Promise.resolve(bytes.subarray(at, at + 65_536))
  }
}
