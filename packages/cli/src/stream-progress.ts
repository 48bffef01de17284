import type { Io } from './io.ts'

/** Counts the lines of a stream; on a terminal it shows them as they go. */
export interface Progress {
  /** One more line; code of its fault, if it failed. */
  add(code: string | undefined): void
  failed(): number
  /** Says what failed. */
  close(): void
}

const EVERY_MS = 250

export function openProgress({ stdout, stderr }: Io, now: () => number = Date.now): Progress {
  const faults = new Map<string, number>()
  const begun = now()
  let lines = 0
  let shown = begun
  // Where both go to one screen, the results are progress enough.
  const live = stderr.isTTY === true && stdout.isTTY !== true
  const failed = () => [...faults.values()].reduce((sum, n) => sum + n, 0)
  const show = () => {
    const rate = (1000 * lines) / Math.max(1, now() - begun)
    stderr.write(`\r\x1b[K${format(lines)} read, ${rate.toFixed(1)} a second`)
  }
  return {
    add(code) {
      lines += 1
      if (code !== undefined) faults.set(code, (faults.get(code) ?? 0) + 1)
      if (!live || now() - shown < EVERY_MS) return
      shown = now()
      show()
    },
    failed,
    close() {
      if (live) stderr.write('\r\x1b[K')
      if (faults.size > 0) {
        const each = [...faults].map(([code, n]) => `${code} ${format(n)}`).join(', ')
        stderr.write(
          `volgens: ${format(failed())} of ${format(lines)} lines failed (${each}); each has its error in the output\n`,
        )
      } else if (live) stderr.write(`volgens: ${format(lines)} lines read\n`)
    },
  }
}

const format = (n: number) => n.toLocaleString('en')
