/** Which way a key moves along a row of links; Home and End go to its ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Where a key leads from place `at` of `count`; undefined where it leads nowhere. */
export function placeAfter(key: string, at: number, count: number): number | undefined {
  const step = STEPS[key]
  if (step === undefined || count === 0) return undefined
  return Math.min(count - 1, Math.max(0, at + step))
}

/**
 * Arrow keys move the focus along the marks of a picture, `[data-mark]`, in the order of the page. Each stays reachable
 * with Tab too.
 */
export function moveAlong(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')]
  const at = marks.indexOf(event.target as HTMLElement)
  const next = at === -1 ? undefined : placeAfter(event.key, at, marks.length)
  if (next === undefined) return
  event.preventDefault()
  marks[next]?.focus()
}
