import type { Statement, Text } from '@volgens/shapes'

/**
 * The report's own voice: every stretch of the sentences that no statement contains, source and cue left in.
 *
 * Closed-open spans, ascending, without white space at either end; stretches of mere punctuation are left out.
 */
export function narratorSpans(text: Text, statements: readonly Statement[]): [number, number][] {
  const contents = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0])
  const found: [number, number][] = []
  let next = 0
  for (const { start, end } of text.sentences) {
    let from = start
    while (next < contents.length && (contents[next]?.[1] ?? 0) <= start) next++
    for (let i = next; i < contents.length; i++) {
      const [a, b] = contents[i] ?? [end, end]
      if (a >= end) break
      if (a > from) found.push([from, a])
      from = Math.max(from, b)
    }
    if (from < end) found.push([from, end])
  }
  return found
    .map((span) => trimmed(text.text, span))
    .filter(([a, b]) => /[\p{L}\p{N}]/u.test(text.text.slice(a, b)))
}

function trimmed(text: string, [start, end]: [number, number]): [number, number] {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  return [start + left, Math.max(start + left, start + words.trimEnd().length)]
}
