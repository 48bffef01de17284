import type { Span, Text } from '@volgens/shapes'
import { lookUp } from './look-up.ts'
import { foldName } from './fold-name.ts'
import type { Mention } from './mention.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'

/**
 * The places that a report is dated from: NIJMEGEN, KARLSRUHE (ANP) -. A name that is unknown is passed over.
 *
 * soCalled: folded names that the report itself calls a town.
 */
export function findDatelines(
  { text, paragraphs }: Text,
  soCalled: ReadonlySet<string>,
  known: PlaceKnowledge,
): Mention[] {
  return paragraphs.flatMap(({ dateline }) =>
    dateline === undefined
      ? []
      : namesIn(text, dateline).flatMap((span) => dated(text, span, soCalled, known)),
  )
}

/** Runs of letters, spaces, hyphens and apostrophes outside parentheses. */
function namesIn(text: string, [start, end]: Span): Span[] {
  const line = text.slice(start, end).replace(/\([^)]*\)?/g, (agency) => ','.repeat(agency.length))
  return [...line.matchAll(/['’]?\p{L}[\p{L}\p{M}'’.\- ]*\p{L}/gu)].map(
    ({ index, 0: name }): Span => [start + index, start + index + name.length],
  )
}

function dated(
  text: string,
  span: Span,
  soCalled: ReadonlySet<string>,
  known: PlaceKnowledge,
): Mention[] {
  const name = text.slice(...span)
  const unknown = soCalled.has(foldName(name)) ? { cities: [], part: false } : undefined
  const meaning = lookUp(name, known) ?? unknown
  if (meaning === undefined) return []
  return [{ ...meaning, span, name, rule: 'dateline', located: true, within: [] }]
}
