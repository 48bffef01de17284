/** What the browser says of a page, kept in it from its first moment on; in milliseconds since it was gone to. */
interface Seen {
  largestPaint: number
  /** The longest of each interaction, by its number: from the input until what it changed is painted. */
  readonly interactions: Record<number, number>
  readonly tasks: { readonly start: number; readonly duration: number }[]
  /** When so many characters of a text stood on the page, and when marks in them did. */
  text: number | undefined
  marks: number | undefined
}

declare global {
  interface Window {
    seen: Seen
  }
}

/** Runs in the page, and must need nothing from outside. */
export function observe(): void {
  const seen: Seen = {
    ...{ largestPaint: 0, interactions: {}, tasks: [], text: undefined, marks: undefined },
  }
  window.seen = seen
  const watch = (type: string, hear: (entry: PerformanceEntry) => void) => {
    const options = { type, buffered: true, durationThreshold: 16 }
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe(options)
  }
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime))
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  watch('event', (entry) => {
    const { interactionId = 0, duration } = entry as PerformanceEntry & { interactionId?: number }
    if (interactionId === 0) return
    seen.interactions[interactionId] = Math.max(seen.interactions[interactionId] ?? 0, duration)
  })
  // Asked once a frame: what is there then is painted with it.
  const look = () => {
    const text = document.querySelector('main .text')
    if (seen.text === undefined && (text?.textContent.length ?? 0) > 100_000)
      requestAnimationFrame(() => (seen.text ??= performance.now()))
    if (seen.marks === undefined && document.querySelector('main .text .said') !== null)
      requestAnimationFrame(() => (seen.marks ??= performance.now()))
    if (seen.marks === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
