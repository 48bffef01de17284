import { VolgensError, type Reading } from '@volgens/shapes'
import { count, quoted } from '../errors.ts'
import { MOST_CHARACTERS, type ReadOptions, type Volgens } from '../open.ts'
import type { Line } from './split-lines.ts'

/** A line of at most this many bytes is read: the longest text, each character escaped (\u20ac), and the rest. */
export const MOST_LINE_BYTES = 6 * MOST_CHARACTERS + 100_000

/** What came of a line: one line of JSON without line feed. */
export interface Answer {
  readonly json: string
  /** Code of the fault, where the line could not be read. */
  readonly code?: string
}

/** What a line of a stream must give: a text, and what is known of it. */
interface LineReport extends ReadOptions {
  readonly text: string
}

/**
 * Reads the report on one line, `{id?, text, lang?, published?, title?, outlet?, url?}`. Never throws: a line that
 * can't be read gives `{id, error: {code, message, line}}`, id null where none could be made out.
 *
 * write: from the reading to what is put out. defaults: for a line that does not say.
 */
export async function readLine(
  volgens: Volgens,
  line: Line,
  write: (reading: Reading) => unknown,
  defaults: Pick<ReadOptions, 'lang' | 'published'> = {},
): Promise<Answer> {
  let id: string | null = null
  try {
    const fields = parse(line)
    id = idOf(fields)
    const { text, ...options } = toReport(fields, id)
    return { json: JSON.stringify(write(await volgens.read(text, { ...defaults, ...options }))) }
  } catch (fault) {
    return failed(line.number, id, fault)
  }
}

/** The answer for a line whose reading failed. */
export function failed(line: number, id: string | null, fault: unknown): Answer {
  const code = fault instanceof VolgensError ? fault.code : 'internal'
  const message = fault instanceof Error ? fault.message : String(fault)
  return { json: JSON.stringify({ id, error: { code, message, line } }), code }
}

function parse({ bytes, size, number }: Line): Readonly<Record<string, unknown>> {
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
function idOf({ id }: Readonly<Record<string, unknown>>): string | null {
  if (typeof id === 'string') return id
  return typeof id === 'number' ? String(id) : null
}

const OPTIONS = ['lang', 'published', 'title', 'outlet', 'url'] as const

/** The parts that a report has; null counts as left out, other fields are passed over. */
function toReport(fields: Readonly<Record<string, unknown>>, id: string | null): LineReport {
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
