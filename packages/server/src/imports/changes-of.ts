import type { Imports } from './run-imports.ts'

/** The changes of an import, for one who looks now and then. */
export interface Changes {
  /** Waits at most so long. Gives whether something changed since the last call; the first time it did. */
  next(atMostMs: number): Promise<boolean>
  close(): void
}

/** signal: once aborted nobody waits any more. */
export function changesOf(imports: Imports, id: number, signal: AbortSignal): Changes {
  let changed = true
  let ring = () => undefined as void
  const unwatch = imports.watch(id, () => {
    changed = true
    ring()
  })
  const onAbort = () => ring()
  signal.addEventListener('abort', onAbort)
  return {
    async next(atMostMs) {
      if (!changed && !signal.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs)
          ring = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      const was = changed
      changed = false
      return was
    },
    close() {
      unwatch()
      signal.removeEventListener('abort', onAbort)
    },
  }
}
