import { spanWords } from 'volgens'
import type { Reading, Statement } from '@volgens/shapes'
import { harmless } from './columns.ts'

/** What stands around a cue, each field with its words: `to: de rechter`, `occasion: in een toespraak`. */
export function circumstancesOf({ report: { text } }: Reading, statement: Statement): string[] {
  return FIELDS.flatMap(([field, label]) => {
    const spans = statement[field]
    return spans === undefined ? [] : [`${label}: ${harmless(spanWords(text, spans))}`]
  })
}

const FIELDS = [
  ['addressee', 'to'],
  ['occasion', 'occasion'],
  ['medium', 'medium'],
  ['modality', 'not outright'],
  ['caveat', 'reserve'],
] as const
