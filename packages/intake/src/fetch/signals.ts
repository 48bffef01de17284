import { setMaxListeners } from 'node:events'

/** A signal that is aborted when one of others is. */
export interface Joined {
  readonly signal: AbortSignal
  readonly abort: (reason: unknown) => void
  /** Lets go of the others. */
  readonly end: () => void
}

/** Not AbortSignal.any, which in Node 20 stays with the others for as long as they live. */
export function joinSignals(others: readonly AbortSignal[]): Joined {
  const controller = new AbortController()
  // Many fetches may have one signal, which Node would take for a leak.
  setMaxListeners(0, ...others)
  const listeners = others.map((other) => {
    const stop = () => controller.abort(other.reason)
    if (other.aborted) stop()
    other.addEventListener('abort', stop)
    return () => other.removeEventListener('abort', stop)
  })
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    end: () => listeners.forEach((letGo) => letGo()),
  }
}

/** The promise, or as soon as the signal is aborted its reason. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    const letGo = () => signal.removeEventListener('abort', stop)
    promise.then(resolve, reject).finally(letGo)
  })
}
