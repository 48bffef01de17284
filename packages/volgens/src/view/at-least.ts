import { narratorSpans } from '@volgens/reading'
import type { Reading, Statement } from '@volgens/shapes'

/**
 * The reading with only the statements of at least this confidence, as if the others had never been found: what
 * refers to them no longer does, and their words are the narrator's again. Not so their events and figures: those have
 * the voice of the statement around theirs, or are left out, for what somebody may have said is not the narrator's.
 */
export const atLeast = (reading: Reading, confidence: number) =>
  keepStatements(reading, (statement) => statement.confidence >= confidence)

/** The same with only the statements that one wants. */
export function keepStatements(
  reading: Reading,
  wanted: (statement: Statement) => boolean,
): Reading {
  const statements = reading.statements.filter(wanted)
  if (statements.length === reading.statements.length) return reading
  const kept = new Set(statements.map(({ id }) => id))
  const around = new Map(reading.statements.map(({ id, within }) => [id, within]))
  return {
    ...reading,
    statements: statements.map((statement) => without(statement, 'within', kept)),
    namings: reading.namings.map((naming) => without(naming, 'statement', kept)),
    labels: reading.labels.filter(
      ({ statement }) => statement === undefined || kept.has(statement),
    ),
    figures: reading.figures.flatMap((figure) => {
      if (figure.statement === undefined) return [figure]
      const statement = outwards(figure.statement, around, kept)
      return statement === undefined ? [] : [{ ...figure, statement }]
    }),
    events: reading.events.flatMap((event) => {
      if (event.voice === 'narrator') return [event]
      const voice = outwards(event.voice, around, kept)
      return voice === undefined ? [] : [{ ...event, voice }]
    }),
    narrator: narratorSpans(
      reading.report.text,
      reading.sentences,
      statements.flatMap(({ content }) => content),
    ),
  }
}

/** The nearest statement that is kept: this one, or the first around it that is. */
function outwards(
  id: string,
  around: ReadonlyMap<string, string | undefined>,
  kept: ReadonlySet<string>,
): string | undefined {
  let here: string | undefined = id
  // No statement has more around it than there are.
  for (let steps = 0; here !== undefined && !kept.has(here); steps++) {
    here = steps < around.size ? around.get(here) : undefined
  }
  return here
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
