/** [start, end): UTF-16 code units into a report's text, end exclusive. */
export type Span = readonly [start: number, end: number]

/** The number of code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

/** The length of spans taken together, in code units. */
export function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
