/** What the browser says of a page, kept in it from its first moment on; in milliseconds since it was gone to. */
interface Seen {
  largestPaint: number
  /** The longest of each interaction, by its number: from the input until what it changed is painted. */
  readonly interactions: Record<number, number>
  /** When what changed last on the screen was painted. */
  changed: number
  readonly tasks: { readonly start: number; readonly duration: number }[]
  /** When the first of a text stood on the page, when all of a very long one did, and when marks in it did. */
  text: number | undefined
  whole: number | undefined
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
    ...{ largestPaint: 0, interactions: {}, changed: 0, tasks: [] },
    ...{ text: undefined, whole: undefined, marks: undefined },
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
  const isOnScreen = (node: Node) => {
    const { top, bottom, height } = (
      node instanceof Element ? node : (node.parentElement ?? document.body)
    ).getBoundingClientRect()
    return height > 0 && bottom > 0 && top < innerHeight
  }
  const isSeen = ({ type, addedNodes, target }: MutationRecord) =>
    type === 'childList' ? [...addedNodes].some(isOnScreen) : isOnScreen(target)
  const painted = (changes: MutationRecord[]) =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        const now = performance.now()
        if (changes.some(isSeen)) seen.changed = now
      }),
    )
  const what = { subtree: true, childList: true, attributes: true, characterData: true }
  new MutationObserver(painted).observe(document, what)
  // Asked once a frame: what is there then is painted with it.
  const look = () => {
    const there = document.querySelector('main .text')?.textContent.length ?? 0
    const isMarked = document.querySelector('main .text .said') !== null
    requestAnimationFrame(() => {
      const now = performance.now()
      if (there > 1000) seen.text ??= now
      if (there > 250_000) seen.whole ??= now
      if (isMarked) seen.marks ??= now
      if (seen.whole === undefined || seen.marks === undefined) look()
    })
  }
  look()
}
