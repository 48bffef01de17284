import type { Reading, Span } from '@volgens/shapes'

/**
 * The reading with only the statements of at least this confidence, as if the others had never been found: what
 * refers to them no longer does, and their words are the narrator's again.
 */
export function atLeast(reading: Reading, confidence: number): Reading {
  const statements = reading.statements.filter((statement) => statement.confidence >= confidence)
  if (statements.length === reading.statements.length) return reading
  const kept = new Set(statements.map(({ id }) => id))
  return {
    ...reading,
    statements: statements.map((statement) => without(statement, 'within', kept)),
    namings: reading.namings.map((naming) => without(naming, 'statement', kept)),
    figures: reading.figures.map((figure) => without(figure, 'statement', kept)),
    events: reading.events.map((event) => ({
      ...event,
      voice: event.voice === 'narrator' || kept.has(event.voice) ? event.voice : 'narrator',
    })),
    narrator: outside(
      reading,
      statements.flatMap(({ content }) => content),
    ),
  }
}

function without<Item extends object, Key extends keyof Item>(
  item: Item,
  key: Key,
  kept: ReadonlySet<unknown>,
): Item {
  if (item[key] === undefined || kept.has(item[key])) return item
  const { [key]: _, ...rest } = item
  return rest as Item
}

/** Stretches of the sentences outside the contents, trimmed, each with a letter or digit, as reading gives them. */
function outside(
  { report: { text }, sentences }: Reading,
  contents: readonly Span[],
): [number, number][] {
  const sorted = [...contents].sort((a, b) => a[0] - b[0])
  const found: [number, number][] = []
  let first = 0
  for (const [start, end] of sentences) {
    while (first < sorted.length && (sorted[first]?.[1] ?? 0) <= start) first++
    let from = start
    for (let i = first; i < sorted.length && (sorted[i]?.[0] ?? end) < end; i++) {
      const [a, b] = sorted[i] ?? [end, end]
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
  const from = start + words.length - words.trimStart().length
  return [from, Math.max(from, start + words.trimEnd().length)]
}
