import { narratorSpans } from '@volgens/reading'
import type { Reading } from '@volgens/shapes'

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
    narrator: narratorSpans(
      reading.report.text,
      reading.sentences,
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
