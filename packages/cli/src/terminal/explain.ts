import { reasonFor } from '@volgens/reading'
import { CIRCUMSTANCES, spanWords, whyOf, type Words } from 'volgens'
import type { Reading, Statement } from '@volgens/shapes'
import { harmless } from './columns.ts'

/** In words why a statement is there: what called the rule up, what it took for what, and how often it is right. */
export function explain(
  { report: { text } }: Reading,
  statement: Statement,
  words: Words,
): string[] {
  const { cue, content, rule, form, confidence, negated } = statement
  const { explain: say, circumstances } = words
  const quoted: Quoted = (spans) => `“${harmless(spanWords(text, spans))}”`
  const at = (spans: Spans) => `${say.at} ${placesOf(spans)}`
  const example = reasonFor(rule)?.example
  return [
    `${say.why}: ${harmless(whyOf(rule, words))}`,
    cue.length === 0
      ? `${say.cue}: ${say.noCue}`
      : `${say.cue}: ${quoted(cue)}${negated ? `, ${say.denies}` : ''}`,
    `${say.voice}: ${voice(statement, quoted, words)}`,
    `${say.words}: ${words.forms[form]}; ${at(content)}`,
    ...CIRCUMSTANCES.flatMap((field) => {
      const spans = statement[field]
      return spans === undefined ? [] : [`${circumstances[field]}: ${quoted(spans)}; ${at(spans)}`]
    }),
    ...(example === undefined ? [] : [`${say.like}: ${example}`]),
    `${words.sure}: ${say.sure(Math.round(100 * confidence))}`,
  ]
}

type Spans = Statement['content']
type Quoted = (spans: Spans) => string

function voice({ source }: Statement, quoted: Quoted, { explain: say }: Words): string {
  if (source.spans.length > 0) {
    const inferred = source.implicit ? `, ${say.nearest}` : ''
    return `${quoted(source.spans)} ${say.at} ${placesOf(source.spans)}${inferred}`
  }
  return source.anonymous ? say.nobody : say.notFound
}

const placesOf = (spans: Spans) => spans.map(([start, end]) => `${start}–${end}`).join(', ')
