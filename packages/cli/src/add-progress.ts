import type { Io } from './io.ts'

/** Tells how far the adding of reports is. */
export interface AddProgress {
  /** One more report came to its end, or so many; of so many bytes together. */
  add(sizeBytes: number, reports?: number): void
  /** Takes the line off the screen; may be called twice. */
  close(): void
}

const LIVE_MS = 250
const PLAIN_MS = 5000
/** Rate and time left go by what happened lately: what is there already goes by faster than what is read. */
const LATELY_MS = 30_000
const BAR = 24

interface Moment {
  readonly at: number
  readonly reports: number
  readonly bytes: number
}

/**
 * A line that is written over on a terminal, a plain line every few seconds elsewhere; both on standard error.
 *
 * bytes: of all that is to be read, where it is known.
 */
export function openAddProgress(
  { stderr }: Pick<Io, 'stderr'>,
  bytes: number | undefined,
  now: () => number = Date.now,
): AddProgress {
  const live = stderr.isTTY === true
  const done = { reports: 0, bytes: 0 }
  const moments: Moment[] = [{ at: now(), ...done }]
  const show = () => {
    moments.push({ at: now(), ...done })
    while (moments.length > 2 && now() - (moments[1]?.at ?? 0) > LATELY_MS) moments.shift()
    const line = lineOf(moments, bytes, live)
    stderr.write(
      live ? `\r\x1b[K${line.slice(0, (stderr.columns ?? 80) - 1)}` : `volgens: ${line}\n`,
    )
  }
  const timer = setInterval(show, live ? LIVE_MS : PLAIN_MS)
  timer.unref()
  let open = true
  return {
    add(sizeBytes, reports = 1) {
      done.reports += reports
      done.bytes += sizeBytes
    },
    close() {
      clearInterval(timer)
      if (open && live) stderr.write('\r\x1b[K')
      open = false
    },
  }
}

/** moments: the first and the last of late, and all between. */
export function lineOf(
  moments: readonly Moment[],
  bytes: number | undefined,
  live: boolean,
): string {
  const [first] = moments
  const last = moments.at(-1)
  if (first === undefined || last === undefined) return ''
  const seconds = Math.max(0.001, (last.at - first.at) / 1000)
  const rate = (last.reports - first.reports) / seconds
  const parts = [`${last.reports.toLocaleString('en')} reports`, `${rate.toFixed(1)} a second`]
  if (bytes === undefined || bytes === 0) return parts.join(', ')
  const share = Math.min(1, last.bytes / bytes)
  parts.push(`${Math.floor(100 * share)} %`)
  const speed = (last.bytes - first.bytes) / seconds
  if (speed > 0 && share < 1) parts.push(timeLeft((bytes - last.bytes) / speed))
  return live ? `${barOf(share)}  ${parts.join(' · ')}` : parts.join(', ')
}

function barOf(share: number): string {
  const full = Math.round(share * BAR)
  return '█'.repeat(full) + '░'.repeat(BAR - full)
}

/** Rounded up, as people count: 40 s, 3 min, 2 h 10 min. */
export function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds / 5) * 5} s left`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 90) return `${minutes} min left`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min left`
}
