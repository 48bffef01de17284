import type { Statement } from '../shapes.ts'

/**
 * By id of a statement, the lane of the line under its words: 0 for the one next to the text. Statements that share
 * words are in different lanes, and each stays in its own from its first word to its last.
 */
export function lanesOf(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  /** Where each lane is free again. */
  const free: number[] = []
  for (const { id, start, end } of statements.map(extentOf).sort(byStart)) {
    const found = free.findIndex((at) => at <= start)
    const lane = found < 0 ? free.length : found
    free[lane] = end
    lanes.set(id, lane)
  }
  return lanes
}

function extentOf({ id, content }: Statement) {
  const start = Math.min(...content.map(([from]) => from))
  return { id, start, end: Math.max(...content.map(([, to]) => to)) }
}

type Extent = ReturnType<typeof extentOf>

const byStart = (a: Extent, b: Extent) => a.start - b.start || b.end - a.end
