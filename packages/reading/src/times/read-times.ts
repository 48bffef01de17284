import type { Span, Text, Time, Word } from '@volgens/shapes'
import { arrange, itemsAt } from '../text/around.ts'
import { dayOf, partsOf, type Day } from './calendar.ts'
import type { Context } from './context.ts'
import { findTerms, type FoundTerm } from './find-terms.ts'
import { lineOf, type Line } from './line.ts'
import { toEdtf, type Period, type Reason } from './period.ts'
import { resolve } from './resolve.ts'
import { isStated } from './stated.ts'
import { clausesOf, lastsOn, tenseAround, type Clauses, type Tense } from './tense.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where the text is while it is read: the last date it named outside quotations. */
interface Focus {
  readonly period: Period
  /** The last that was a single day. */
  readonly day?: Period
  readonly paragraph: number
  /** The year that the words themselves named. */
  readonly year?: number
}

/**
 * The times that a text names, in order, each with its value in EDTF or the reason why it has none.
 *
 * published: EDTF; only a whole day can be counted from, with anything less relative expressions stay unresolved.
 * Durations (drie dagen lang), frequencies (elke dag), hours (om 10 uur), ages and words for no day in particular
 * (onlangs, ooit, nu, jaren geleden) are no times. A day by itself in somebody's quotation is `?`: the quoted may have spoken
 * on another day than the report was published.
 */
export function readTimes(
  text: Text,
  sentences: readonly (readonly Word[])[],
  published: string | undefined,
  vocabulary: Vocabulary,
): Time[] {
  const isInQuotes = quotedIn(text)
  const day = publicationDay(published)
  const times: Time[] = []
  let focus: Focus | undefined
  sentences.forEach((words, s) => {
    const line = lineOf(words, vocabulary)
    const clauses = clausesOf(words)
    const paragraph = text.sentences[s]?.paragraph ?? 0
    for (const found of findTerms(line)) {
      const tense = tenseOf(line, clauses, found)
      if (tense === 'past' && found.term.kind === 'away' && found.term.unlessPast) continue
      const span = spanOf(line, found)
      const isQuoted = isInQuotes(span)
      const context = contextOf(day, tense, focus, paragraph)
      const value = resolve(found.term, context)
      times.push(toTime(`t${times.length + 1}`, span, found, value, isQuoted))
      if (typeof value !== 'string' && !isQuoted) focus = focusOn(value, found, paragraph, focus)
    }
  })
  return times
}

function publicationDay(published: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?[~?%]?$/.exec(published ?? '')
  return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

function tenseOf(line: Line, clauses: Clauses, { term, first, next }: FoundTerm): Tense {
  const from = line.atoms[first]?.word ?? 0
  const to = line.atoms[next - 1]?.word ?? from
  if (term.kind === 'until' && lastsOn(clauses, from, to, line.vocabulary)) return 'future'
  return tenseAround(clauses, from, to, line.vocabulary)
}

function spanOf({ atoms }: Line, { first, next }: FoundTerm): Span {
  return [atoms[first]?.start ?? 0, atoms[next - 1]?.end ?? 0]
}

/** Whether a span stands between quotation marks. */
function quotedIn({ quotations }: Text): (span: Span) => boolean {
  const quoted = arrange(
    quotations.flatMap(({ parts }) => parts),
    (part) => [part],
  )
  return ([from, to]) => itemsAt(quoted, from).some(([start, end]) => start <= from && to <= end)
}

/** The year in focus counts within its paragraph, and only where the clause does not tell of what is to come. */
function contextOf(
  published: Day | undefined,
  tense: Tense,
  focus: Focus | undefined,
  paragraph: number,
): Context {
  const near = focus?.paragraph === paragraph && (tense === 'past' || tense === 'open')
  return {
    published,
    tense,
    yearInFocus: near ? focus.year : undefined,
    ...(focus === undefined ? {} : { focus: focus.period }),
    ...(focus?.day === undefined ? {} : { dayInFocus: focus.day }),
  }
}

function focusOn(
  period: Period,
  { term }: FoundTerm,
  paragraph: number,
  before: Focus | undefined,
): Focus | undefined {
  if (period.first === undefined || period.last === undefined) return before
  const year = partsOf(period.first).year
  const named = isStated(term) && partsOf(period.last).year === year
  const day = period.first === period.last ? period : before?.day
  return {
    period,
    paragraph,
    ...(named ? { year } : {}),
    ...(day === undefined ? {} : { day }),
  }
}

function toTime(
  id: string,
  span: Span,
  { rule, term }: FoundTerm,
  value: Period | Reason,
  isQuoted: boolean,
): Time {
  const certainty = isStated(term) ? 'stated' : 'inferred'
  const [start, end] = span
  const base = { id, span: [start, end] as [number, number], certainty, rule } as const
  if (typeof value === 'string') return { ...base, reason: value }
  const uncertain = isQuoted && certainty === 'inferred' && value.first === value.last
  return { ...base, edtf: toEdtf(uncertain ? { ...value, uncertain } : value) }
}
