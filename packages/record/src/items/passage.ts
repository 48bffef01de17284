import type { Reading, Span } from '@volgens/shapes'

/** The text of a reading, looked up by span. */
export interface Passage {
  /** The words of spans, … between those that do not touch. */
  words(spans: readonly Span[]): string
  /** From the first sentence that they touch to the last; themselves where they touch none. */
  sentences(spans: readonly Span[]): Span
}

/** Sentences are in order, so that each look-up is a binary search. */
export function passageOf(reading: Reading): Passage {
  const { report, sentences } = reading
  return {
    words: (spans) => spans.map(([start, end]) => report.text.slice(start, end)).join(' … '),
    sentences(spans) {
      const start = Math.min(...spans.map((span) => span[0]))
      const end = Math.max(...spans.map((span) => span[1]))
      const first = sentences[lastBefore(sentences, start)]
      const last = sentences[lastBefore(sentences, end - 1)]
      // A dateline stands before the first sentence.
      return [Math.min(first?.[0] ?? start, start), Math.max(last?.[1] ?? end, end)]
    },
  }
}

/** Index of the last sentence that begins at or before the offset; 0 where none does. */
function lastBefore(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.[0] ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
