import { CIRCUMSTANCES, spanWords, type Words } from 'volgens'
import type { Reading, Statement } from '@volgens/shapes'
import { harmless } from './columns.ts'

/** What stands around a cue, each field with its words: `to: de rechter`, `occasion: in een toespraak`. */
export function circumstancesOf(
  { report: { text } }: Reading,
  statement: Statement,
  { circumstances }: Words,
): string[] {
  return CIRCUMSTANCES.flatMap((field) => {
    const spans = statement[field]
    return spans === undefined
      ? []
      : [`${circumstances[field]}: ${harmless(spanWords(text, spans))}`]
  })
}
