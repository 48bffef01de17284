/** [start, end) in UTF-16 code units of the report's text. */
export type Span = readonly [start: number, end: number]

/**
 * The words of a text, and each sign between them as one of its own, so that a quotation mark can be left out.
 *
 * "“Wij gaan niet”, zei" → “ Wij gaan niet ” , zei. from: where the text begins in that of the report.
 */
export function wordSpans(text: string, from = 0): Span[] {
  const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.,:/][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => [
    from + index,
    from + index + word.length,
  ])
}

export type Edge = 'start' | 'end'

/**
 * A span with its first or last word moved by one word; the same where it would be empty or the words end.
 *
 * words: in order. by: 1 is to the right.
 */
export function moveEdge(span: Span, edge: Edge, by: 1 | -1, words: readonly Span[]): Span {
  const [start, end] = span
  if (edge === 'start') {
    const starts = words.map(([first]) => first)
    const moved = nextIn(starts, start, by)
    return moved === undefined || moved >= end ? span : [moved, end]
  }
  const ends = words.map(([, last]) => last)
  const moved = nextIn(ends, end, by)
  return moved === undefined || moved <= start ? span : [start, moved]
}

const nextIn = (places: readonly number[], at: number, by: 1 | -1) =>
  by === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)

/** From one word to another, in either order. */
export const spanOver = ([a, b]: Span, [c, d]: Span): Span => [Math.min(a, c), Math.max(b, d)]

/** Spans in the order of the text; those that touch or overlap are one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && span[0] <= last[1]) joined[joined.length - 1] = spanOver(last, span)
    else joined.push(span)
  }
  return joined
}

/** Where sentences begin and end that stand around a place: so many before it and after it. */
export function sentencesAround(
  sentences: readonly Span[],
  [start, end]: Span,
  more: number,
): Span {
  const first = sentences.findIndex((sentence) => sentence[1] > start)
  const last = sentences.findLastIndex((sentence) => sentence[0] < end)
  const from = sentences[Math.max(0, first - more)]?.[0] ?? start
  const to = sentences[Math.min(sentences.length - 1, last + more)]?.[1] ?? end
  return [Math.min(from, start), Math.max(to, end)]
}
