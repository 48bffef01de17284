import type { Span } from '@volgens/shapes'

/** Every span in an item: all of its pairs of numbers are. */
export function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) {
    const [start, end]: unknown[] = value
    if (typeof start === 'number' && typeof end === 'number') return [[start, end]]
    return value.flatMap(spansIn)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : []
}
