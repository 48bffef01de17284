import { overlap, sizeOf, type Naming, type Span } from '@volgens/shapes'
import type { ExpectedLabel } from './case-table.ts'

/** What is wrong with the namings of a text, in words: each label with its namer and rule, and nothing else. */
export function judgeLabels(
  text: string,
  expected: readonly ExpectedLabel[],
  namings: readonly Naming[],
): string[] {
  const left = new Set(namings)
  const problems: string[] = []
  for (const one of expected) {
    const found = namings.find(
      (naming) => left.has(naming) && halfShared([one.label], naming.label),
    )
    if (found === undefined) problems.push(`missed: “${text.slice(...one.label)}”`)
    else if (!sameNamer(one, found)) problems.push(`wrong namer: ${show(found, text)}`)
    else if (found.rule !== one.rule && expected.length === 1)
      problems.push(`another rule: ${show(found, text)}`)
    if (found !== undefined) left.delete(found)
  }
  return [...problems, ...[...left].map((naming) => `not there: ${show(naming, text)}`)]
}

function sameNamer({ namer }: ExpectedLabel, found: Naming): boolean {
  const { spans } = found.namer
  return namer.length === 0 ? spans.length === 0 : halfShared(namer, spans)
}

/** They share half of the shorter: as the shared scorer counts. */
function halfShared(one: readonly Span[], other: readonly Span[]): boolean {
  const common = one.reduce((sum, a) => sum + other.reduce((n, b) => n + overlap(a, b), 0), 0)
  return common > 0 && 2 * common >= Math.min(sizeOf(one), sizeOf(other))
}

const words = (spans: readonly Span[], text: string): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

const show = ({ rule, namer, label }: Naming, text: string): string =>
  `${rule} [${words(namer.spans, text)} | ${words(label, text)}]`
