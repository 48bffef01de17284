import type { Span } from '@volgens/shapes'

const SPACE = /\s/u

/**
 * Spans with at most so many words on each side, in their order; what touches or overlaps is one. A word is what stands
 * between white space; what is left of a word that a span begins or ends in counts as one.
 */
export function widen(text: string, spans: readonly Span[], words: number): Span[] {
  const wide = spans
    .map(([start, end]): Span => [startBefore(text, start, words), endAfter(text, end, words)])
    .sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [start, end] of wide) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

function startBefore(text: string, start: number, words: number): number {
  let at = start
  for (let word = 0; word < words; word++) {
    let next = at
    while (next > 0 && isSpace(text, next - 1)) next--
    if (next === 0) break
    while (next > 0 && !isSpace(text, next - 1)) next--
    at = next
  }
  return at
}

function endAfter(text: string, end: number, words: number): number {
  let at = end
  for (let word = 0; word < words; word++) {
    let next = at
    while (next < text.length && isSpace(text, next)) next++
    if (next === text.length) break
    while (next < text.length && !isSpace(text, next)) next++
    at = next
  }
  return at
}

const isSpace = (text: string, at: number) => SPACE.test(text.charAt(at))
