import type { Io } from './io.ts'

/** What the shell is told where a signal ended the work: 128 and its number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

export interface Stop {
  readonly signal: AbortSignal
  /** The exit code of the signal that came, if one did. */
  code(): number | undefined
  close(): void
}

/**
 * Ctrl-C once asks the work to come to a good end; the second one ends the process at once, as it does anywhere.
 */
export function stopOnSignal({ stderr }: Pick<Io, 'stderr'>): Stop {
  const controller = new AbortController()
  let code: number | undefined
  const stop = (name: NodeJS.Signals) => {
    code = CODES[name as keyof typeof CODES]
    stderr.write('\nvolgens: saving what has been begun; Ctrl-C again stops at once\n')
    controller.abort()
    close()
  }
  // Without a listener of ours the system's own answer is back: the end.
  const close = () => {
    for (const name of Object.keys(CODES)) process.off(name, stop)
  }
  for (const name of Object.keys(CODES)) process.on(name, stop)
  return { signal: controller.signal, code: () => code, close }
}
