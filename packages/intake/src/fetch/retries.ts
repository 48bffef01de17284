import { VolgensError } from '@volgens/shapes'
import type { Clock } from './clock.ts'
import { headerOf, type Headers } from './headers.ts'
import type { Answer } from './send-request.ts'

/** Attempts after the first, of one fetch with all its redirects. */
const MOST = 3

/** Milliseconds before the first of them; each later one waits twice as long. */
const FIRST_WAIT = 1000

/** Milliseconds that a server may ask us to wait and we do. */
const MAX_WAIT = 60_000

const PASSING_STATUS = new Set([429, 502, 503, 504])

/** How many attempts one fetch has left. */
export interface Retries {
  /** Milliseconds to wait before another attempt; undefined where it would do no good, or there were enough. */
  readonly waitAfter: (outcome: Answer | VolgensError) => number | undefined
}

/** `random` gives 0 to 1: clients that were refused together do not come back together. */
export function openRetries(clock: Clock, random: () => number): Retries {
  let tried = 0
  return {
    waitAfter: (outcome) => {
      if (tried === MOST || !isPassing(outcome)) return undefined
      const own = FIRST_WAIT * 2 ** tried++ * (1 + random())
      const asked = outcome instanceof VolgensError ? 0 : retryAfterMs(outcome.headers, clock.now())
      return asked > MAX_WAIT ? undefined : Math.max(asked, own)
    },
  }
}

/** Sends until it is answered or there were enough attempts: the last answer, or the last fault thrown. */
export async function sendWithRetries(
  send: () => Promise<Answer>,
  retries: Retries,
  postpone: (ms: number) => void,
): Promise<Answer> {
  for (;;) {
    const outcome = await send().catch(connectionFault)
    const wait = retries.waitAfter(outcome)
    if (wait !== undefined) postpone(wait)
    else if (outcome instanceof VolgensError) throw outcome
    else return outcome
  }
}

/** A server that was too slow has had its time: only connections that broke or were refused are tried again. */
function connectionFault(error: unknown): VolgensError {
  if (error instanceof VolgensError && error.code === 'fetch-failed') return error
  throw error
}

const isPassing = (outcome: Answer | VolgensError) =>
  outcome instanceof VolgensError || PASSING_STATUS.has(outcome.status)

/** Retry-After, in seconds or as a date (RFC 9110 section 10.2.3); 0 where there is none that can be read. */
export function retryAfterMs(headers: Headers, now: number): number {
  const value = headerOf(headers, 'retry-after') ?? ''
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(ms) ? 0 : Math.max(0, ms)
}
