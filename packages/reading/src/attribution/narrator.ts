import type { Span } from '@volgens/shapes'

/**
 * The report's own voice: every stretch of the sentences outside the contents of statements, source and cue left in.
 *
 * Closed-open spans, ascending, without white space at either end; stretches of mere punctuation are left out.
 */
export function narratorSpans(
  text: string,
  sentences: readonly Span[],
  contents: readonly Span[],
): [number, number][] {
  const sorted = [...contents].sort((a, b) => a[0] - b[0])
  const found: [number, number][] = []
  let next = 0
  for (const [start, end] of sentences) {
    let from = start
    while (next < sorted.length && (sorted[next]?.[1] ?? 0) <= start) next++
    for (let i = next; i < sorted.length; i++) {
      const [a, b] = sorted[i] ?? [end, end]
      if (a >= end) break
      if (a > from) found.push([from, a])
      from = Math.max(from, b)
    }
    if (from < end) found.push([from, end])
  }
  return found
    .map((span) => trimmed(text, span))
    .filter(([a, b]) => /[\p{L}\p{N}]/u.test(text.slice(a, b)))
}

function trimmed(text: string, [start, end]: [number, number]): [number, number] {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  return [start + left, Math.max(start + left, start + words.trimEnd().length)]
}
