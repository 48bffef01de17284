import { reasonFor } from '@volgens/reading'
import { spanWords, whyOf } from 'volgens'
import type { Reading, Statement } from '@volgens/shapes'
import { harmless } from './columns.ts'

/** In words why a statement is there: what called the rule up, what it took for what, and how often it is right. */
export function explain({ report: { text } }: Reading, statement: Statement): string[] {
  const { cue, content, rule, form, confidence, negated } = statement
  const words: Words = (spans) => `“${harmless(spanWords(text, spans))}”`
  const example = reasonFor(rule)?.example
  return [
    `why: ${harmless(whyOf(rule))}`,
    cue.length === 0
      ? 'cue: none of its own'
      : `cue: ${words(cue)}${negated ? ', which denies what it brings or is denied' : ''}`,
    `voice: ${voice(statement, words)}`,
    `words: ${FORMS[form]}; at ${at(content)}`,
    ...AROUND.flatMap(([field, about]) => {
      const spans = statement[field]
      return spans === undefined ? [] : [`${about}: ${words(spans)}; at ${at(spans)}`]
    }),
    ...(example === undefined ? [] : [`like: ${example}`]),
    `sure: right in about ${Math.round(100 * confidence)} of 100 such cases`,
  ]
}

const AROUND = [
  ['addressee', 'spoken to'],
  ['occasion', 'occasion'],
  ['medium', 'medium'],
  ['modality', 'left open whether it was said'],
  ['caveat', 'reserve of the reporter'],
] as const

type Words = (spans: Statement['content']) => string

const FORMS = {
  direct: 'direct, all of it between quotation marks',
  indirect: "indirect, the report's wording",
  mixed: "mixed, the report's wording with quoted words in it",
}

function voice({ source }: Statement, words: Words): string {
  if (source.spans.length > 0) {
    const inferred = source.implicit ? ', the nearest voice' : ''
    return `${words(source.spans)} at ${at(source.spans)}${inferred}`
  }
  return source.anonymous ? 'the report names nobody' : 'none was found nearby'
}

const at = (spans: Statement['content']) =>
  spans.map(([start, end]) => `${start}–${end}`).join(', ')
