import type { Reading, Span } from '@volgens/shapes'
import { badCorrection } from '../errors.ts'
import { isObject } from './merge-patch.ts'

const SPANS: ReadonlySet<string> = new Set([
  'spans',
  'cue',
  'content',
  'addressee',
  'occasion',
  'medium',
  'modality',
  'caveat',
  'label',
  'counts',
  'trigger',
])

/**
 * A patch in which words that stand where spans do are looked up: within the sentences of the item, else within the
 * report. Nobody counts characters. An actor may be given by its name.
 *
 * Throws `bad-correction` for words that are not there once, and for a name that no actor of the report has.
 */
export function wordsToSpans(patch: unknown, reading: Reading, sentences: Span): unknown {
  if (!isObject(patch)) return patch
  const entries = Object.entries(patch).map(([field, value]): [string, unknown] => {
    if (field === 'span' && typeof value === 'string') {
      return [field, spanOf(value, reading.report.text, sentences)]
    }
    if (SPANS.has(field)) return [field, spansOf(value, reading.report.text, sentences)]
    if (field === 'actor' && typeof value === 'string') return [field, actorOf(value, reading)]
    return [field, wordsToSpans(value, reading, sentences)]
  })
  return Object.fromEntries(entries)
}

function spansOf(value: unknown, text: string, sentences: Span): unknown {
  const parts = typeof value === 'string' ? [value] : value
  if (!Array.isArray(parts)) return parts
  return parts.map((part: unknown) =>
    typeof part === 'string' ? spanOf(part, text, sentences) : part,
  )
}

function spanOf(words: string, text: string, [start, end]: Span): Span {
  const near = placesOf(words, text.slice(start, end)).map((at) => at + start)
  const places = near.length > 0 ? near : placesOf(words, text)
  const [at, another] = places
  if (at === undefined) throw badCorrection(`“${words}” is not in the report`)
  if (another !== undefined) {
    throw badCorrection(
      `“${words}” stands in the report at ${at} and at ${another}: give more of the words, or [start, end]`,
    )
  }
  return [at, at + words.length]
}

/** The first two places: more than one is one too many. */
function placesOf(words: string, text: string): number[] {
  const first = words === '' ? -1 : text.indexOf(words)
  if (first === -1) return []
  const second = text.indexOf(words, first + 1)
  return second === -1 ? [first] : [first, second]
}

function actorOf(given: string, { actors }: Reading): string {
  if (actors.some(({ id }) => id === given)) return given
  const [found, another] = actors.filter(({ name }) => name === given)
  if (found !== undefined && another === undefined) return found.id
  const names = actors.map(({ id, name }) => `${id} ${name}`).slice(0, 20)
  throw badCorrection(
    `the report has ${found === undefined ? 'no actor' : 'several actors'} “${given}”; it has ${names.join(', ')}`,
  )
}
