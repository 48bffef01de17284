import type { PartName } from './correct/parts.ts'
import type { Span } from './correct/word-spans.ts'

export interface Mark {
  readonly part: PartName
  readonly span: Span
}

/** A piece of text in which the same parts hold from its first to its last character. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly parts: readonly PartName[]
}

/**
 * A passage cut where a mark begins or ends.
 *
 * text: the report's. range: the passage in it. cuts: other places to cut at.
 */
export function passagePieces(
  text: string,
  [from, to]: Span,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Piece[] {
  const edges = [from, to, ...cuts, ...marks.flatMap(({ span }) => [...span])]
  const places = [...new Set(edges)].filter((at) => at >= from && at <= to).sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? to
    const parts = marks.filter(({ span }) => span[0] <= start && span[1] >= end)
    return { start, text: text.slice(start, end), parts: parts.map(({ part }) => part) }
  })
}
