import { FINDING_FROM, type Reading, type Span, type Statement } from '@volgens/shapes'
import type { Case, Check, CircumstanceField, Expected, ExpectedLabel } from './case-table.ts'
import { judgeEvents } from './event-case.ts'
import { judgeLabels } from './judge-labels.ts'
import { common, pairUp, sameSource } from './pair-up.ts'

/** What one reads from a text; a `Reader` is one. */
export interface ReadsReports {
  read(report: { id: string; lang: string; text: string }): Promise<Reading>
}

/**
 * What is wrong with the reading of a case, in words; nothing where it is right.
 *
 * Right means: every expected statement is found by its content (they overlap by half of what either covers) with
 * its source, and nothing else is. Counted are findings, statements with a confidence of 0.5 and more; for the case
 * of a rule all statements of that rule.
 */
export async function judgeCase(
  { checks }: Case,
  reader: ReadsReports,
  lang: string,
): Promise<string[]> {
  const problems: string[] = []
  for (const check of checks) {
    const reading = await reader.read({ id: 'case', lang, text: check.text })
    problems.push(...problemsOf(check, reading))
  }
  return problems
}

function problemsOf(check: Check, reading: Reading): string[] {
  const { statements } = reading
  if (check.events !== undefined) return judgeEvents(check.text, check.events, reading)
  if (check.labels !== undefined)
    return judgeLabels(check.text, check.labels, labelsAsked(check.labels, reading))
  if (check.around !== undefined) return judgeAround(check.text, check.around, statements)
  return judge(check, statements)
}

/** Labels in passing are a list of their own, beside the namings. */
const labelsAsked = (expected: readonly ExpectedLabel[], { namings, labels }: Reading) =>
  expected[0]?.rule === 'label-plain' ? labels : namings

function judge(check: Check, statements: readonly Statement[]): string[] {
  const counted = statements.filter(({ rule, confidence }) =>
    check.rule === undefined
      ? confidence >= FINDING_FROM
      : rule.replace(/-passive$/, '') === check.rule,
  )
  const pairs = pairUp(check.expected, counted, isSource)
  const problems = pairs
    .filter(({ sourceRight, expected }) => !sourceRight && !expected.optional)
    .map(({ found }) => `wrong source: ${show(found, check.text)}`)
  for (const expected of check.expected) {
    if (expected.optional || pairs.some((pair) => pair.expected === expected)) continue
    problems.push(
      `missed: ${words(expected.content, check.text)}${suggestion(expected, statements, check)}`,
    )
  }
  for (const statement of counted) {
    if (pairs.some(({ found }) => found === statement)) continue
    problems.push(`not there: ${show(statement, check.text)}`)
  }
  return problems
}

/** What is wrong with a field around the cue: some statement has the words, or none has any. */
function judgeAround(
  text: string,
  { field, spans }: NonNullable<Check['around']>,
  statements: readonly Statement[],
): string[] {
  const found = statements.flatMap((statement) => fieldOf(statement, field))
  const shown = found.map((read) => `“${words(read, text)}”`).join(', ')
  if (spans.length === 0) return found.length === 0 ? [] : [`not there: ${field} ${shown}`]
  const fits = (read: readonly Span[]): boolean =>
    field === 'negated' ? common(read, spans) > 0 : words(read, text) === words(spans, text)
  if (found.some(fits)) return []
  return [`missed: ${field} “${words(spans, text)}”${found.length === 0 ? '' : `; read ${shown}`}`]
}

/** The words of a field; of a denial those of its cue. */
function fieldOf(statement: Statement, field: CircumstanceField): (readonly Span[])[] {
  if (field === 'negated') return statement.negated ? [statement.cue] : []
  const spans = statement[field]
  return spans === undefined ? [] : [spans]
}

/** What was read of it all the same: a suggestion, or another rule's statement. */
function suggestion(expected: Expected, statements: readonly Statement[], { text }: Check): string {
  const near = statements.find(({ content }) => common(content, expected.content) > 0)
  return near === undefined ? '' : `; read ${show(near, text)}`
}

/** Nobody is expected and found, or one of the places of the expected words is where the voice was found. */
function isSource({ source }: Expected, { source: { spans } }: Statement): boolean {
  return source.length === 0
    ? spans.length === 0
    : source.some((place) => sameSource([place], spans))
}

const words = (spans: readonly Span[] | readonly (readonly number[])[], text: string): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

function show({ rule, confidence, source, cue, content }: Statement, text: string): string {
  const voice = source.spans.length === 0 ? 'nobody' : words(source.spans, text)
  return `${rule} ${confidence.toFixed(2)} [${voice} | ${words(cue, text)} | ${words(content, text)}]`
}
