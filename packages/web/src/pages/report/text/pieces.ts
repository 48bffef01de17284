import type { Span } from '../shapes.ts'
import type { Mark } from './marks.ts'

/** A piece of text in which nothing changes: all of it belongs to the same marks. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The one that began first comes first. */
  readonly marks: readonly Mark[]
}

/**
 * Each range cut where a mark begins or ends, so that nested and overlapping ones can be drawn. The pieces cover a range
 * without gap.
 *
 * ranges: in the order of the text, apart from each other. marks: by where they begin (`marksOf`).
 */
export function piecesOf(ranges: readonly Span[], marks: readonly Mark[]): Piece[][] {
  let next = 0
  let active: Mark[] = []
  return ranges.map(([start, end]) => {
    const pieces: Piece[] = []
    for (let at = start; at < end;) {
      active = active.filter((mark) => mark.end > at)
      for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next]) {
        if (mark.end > at) active.push(mark)
      }
      let upTo = Math.min(end, marks[next]?.start ?? end)
      for (const mark of active) upTo = Math.min(upTo, mark.end)
      pieces.push({ start: at, end: upTo, marks: active })
      at = upTo
    }
    return pieces
  })
}
