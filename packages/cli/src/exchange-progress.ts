import type { Io } from './io.ts'

/** Tells how far a long export or import is. */
export interface ExchangeProgress {
  readonly show: (done: number, total: number) => void
  /** Takes the line off the screen; may be called twice. */
  close(): void
}

const LIVE_MS = 250
const PLAIN_MS = 5000

/** A line that is written over on a terminal, a plain line every few seconds elsewhere; both on standard error. */
export function openExchangeProgress(
  { stderr, stdout }: Pick<Io, 'stderr' | 'stdout'>,
  verb: 'written' | 'taken in',
  now: () => number = Date.now,
): ExchangeProgress {
  // Where both go to one screen, a document that runs by is progress enough.
  const live = stderr.isTTY === true && stdout.isTTY !== true
  let [shown, visible] = [now(), false]
  return {
    show(done, total) {
      if (now() - shown < (live ? LIVE_MS : PLAIN_MS)) return
      shown = now()
      visible = live
      const share = total === 0 ? 100 : Math.floor((100 * done) / total)
      const line = `${share} % ${verb} (${done.toLocaleString('en')} of ${total.toLocaleString('en')})`
      stderr.write(live ? `\r\x1b[K${line}` : `volgens: ${line}\n`)
    },
    close() {
      if (visible) stderr.write('\r\x1b[K')
      visible = false
    },
  }
}
