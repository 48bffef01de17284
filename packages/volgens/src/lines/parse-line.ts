import { VolgensError } from '@volgens/shapes'
import { count, quoted } from '../errors.ts'
import { MOST_CHARACTERS, type ReadOptions } from '../open.ts'
import type { Line } from './split-lines.ts'

/** A line of at most this many bytes is read: the longest text, each character escaped (\u20ac), and the rest. */
export const MOST_LINE_BYTES = 6 * MOST_CHARACTERS + 100_000

/** What a line of a stream must give: a text, and what is known of it. */
export interface LineReport extends ReadOptions {
  readonly text: string
}

/** The object on a line. Throws `text-too-large`, `invalid-utf8`, `bad-json`, `bad-line`. */
export function parseLine({ bytes, size, number }: Line): Readonly<Record<string, unknown>> {
  if (size > MOST_LINE_BYTES) {
    throw new VolgensError(
      'text-too-large',
      `line ${number} has ${count(size)} bytes; expected at most ${count(MOST_LINE_BYTES)}; split its report`,
    )
  }
  const value = parseJson(decode(bytes, number), number)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw badLine(number, `${kindOf(value)}`, 'a JSON object with "text"')
}

function decode(bytes: Uint8Array, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new VolgensError(
      'invalid-utf8',
      `line ${number} is not UTF-8; expected JSON in UTF-8; convert the stream (for example: iconv -f windows-1252 -t utf-8)`,
      { cause },
    )
  }
}

function parseJson(json: string, number: number): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new VolgensError(
      'bad-json',
      `line ${number} is no JSON (${why}); expected one object a line, {"id": …, "text": …}; correct or remove the line`,
      { cause },
    )
  }
}

/** A number is taken as well: many archives count their articles. */
export function idOf({ id }: Readonly<Record<string, unknown>>): string | null {
  if (typeof id === 'string') return id
  return typeof id === 'number' ? String(id) : null
}

const OPTIONS = ['lang', 'published', 'title', 'outlet', 'url'] as const

/** The parts that a report has; null counts as left out, other fields are passed over. Throws `bad-line`. */
export function toReport(fields: Readonly<Record<string, unknown>>, id: string | null): LineReport {
  const { text } = fields
  if (typeof text !== 'string') throw badField('text', text)
  if (id === null && fields['id'] !== undefined && fields['id'] !== null) {
    throw badField('id', fields['id'])
  }
  const options: Partial<Record<(typeof OPTIONS)[number], string>> = {}
  for (const name of OPTIONS) {
    const value = fields[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw badField(name, value)
    options[name] = value
  }
  return { text, ...options, ...(id === null ? {} : { id }) }
}

const badField = (name: string, value: unknown) =>
  new VolgensError(
    'bad-line',
    `"${name}" is ${kindOf(value)}; expected a string; give each line as {"id": …, "text": …}`,
  )

const badLine = (number: number, found: string, expected: string) =>
  new VolgensError(
    'bad-line',
    `line ${number} is ${found}; expected ${expected}; give each line as {"id": …, "text": …}`,
  )

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return quoted(value)
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`
}
