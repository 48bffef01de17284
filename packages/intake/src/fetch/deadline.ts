import { VolgensError } from '@volgens/shapes'
import { joinSignals } from './signals.ts'

export interface Times {
  /** Milliseconds to the end of the headers, with connecting. */
  readonly headersMs: number
  /** Milliseconds to the end of the body. */
  readonly totalMs: number
}

/** The time that one request has. */
export interface Deadline {
  /** Aborted when the time is over (`fetch-slow`) or when the caller stops. */
  readonly signal: AbortSignal
  readonly headersCame: () => void
  readonly end: () => void
}

/** Unlike a time-out between two pieces, nothing that a slow server sends puts it off. */
export function openDeadline(address: string, times: Times, caller: AbortSignal): Deadline {
  const { signal, abort, end } = joinSignals([caller])
  const stopAfter = (ms: number, expected: string) =>
    setTimeout(() => abort(tooSlow(address, ms, expected)), ms)
  const headers = stopAfter(times.headersMs, 'an answer')
  const total = stopAfter(times.totalMs, 'the whole document')
  return {
    signal,
    headersCame: () => clearTimeout(headers),
    end: () => {
      clearTimeout(headers)
      clearTimeout(total)
      end()
    },
  }
}

const tooSlow = (address: string, ms: number, expected: string) =>
  new VolgensError(
    'fetch-slow',
    `${address} took more than ${ms / 1000} s; expected ${expected} by then; try again later`,
  )
