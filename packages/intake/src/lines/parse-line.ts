import { badField, badJson, badLine, invalidUtf8, lineTooLarge, quoted } from './errors.ts'
import { MOST_LINE_BYTES } from './limits.ts'
import type { Known } from '../article.ts'
import type { Line } from './split-lines.ts'

/** What a line of a stream must give: a text, and what is known of it. */
export interface LineReport extends Known {
  readonly text: string
  readonly id?: string
}

/** A JSON object, whatever it has. */
export type Fields = Readonly<Record<string, unknown>>

/** The object on a line. Throws `text-too-large`, `invalid-utf8`, `bad-json`, `bad-line`. */
export function parseLine({ bytes, size, number }: Line): Fields {
  if (size > MOST_LINE_BYTES) throw lineTooLarge(number, size, MOST_LINE_BYTES)
  return parseObject(decode(bytes, number), number)
}

/** The object that JSON says. number: its line, for messages. Throws `bad-json`, `bad-line`. */
export function parseObject(json: string, number: number): Fields {
  const value = parseJson(json, number)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw badLine(number, kindOf(value))
}

function decode(bytes: Uint8Array, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw invalidUtf8(number, cause)
  }
}

function parseJson(json: string, number: number): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw badJson(number, cause instanceof Error ? cause.message : String(cause), cause)
  }
}

/** A number is taken as well: many archives count their articles. */
export function idOf({ id }: Fields): string | null {
  if (typeof id === 'string') return id
  return typeof id === 'number' ? String(id) : null
}

const OPTIONS = ['lang', 'published', 'title', 'outlet', 'url'] as const

/** The parts that a report has; null counts as left out, other fields are passed over. Throws `bad-line`. */
export function toReport(fields: Fields, id: string | null): LineReport {
  const { text } = fields
  if (typeof text !== 'string') throw badField('text', kindOf(text))
  if (id === null && fields['id'] !== undefined && fields['id'] !== null) {
    throw badField('id', kindOf(fields['id']))
  }
  const options: Partial<Record<(typeof OPTIONS)[number], string>> = {}
  for (const name of OPTIONS) {
    const value = fields[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw badField(name, kindOf(value))
    options[name] = value
  }
  return { text, ...options, ...signedBy(fields), ...(id === null ? {} : { id }) }
}

/** Who wrote it, one name or several; archives put all sorts of things there, and what is no name is passed over. */
export function signedBy(fields: Fields): Pick<Known, 'author' | 'agency'> {
  const author = namesIn(fields['author'])
  const agency = namesIn(fields['agency'])
  return {
    ...(author === undefined ? {} : { author }),
    ...(agency === undefined ? {} : { agency }),
  }
}

function namesIn(value: unknown): string | undefined {
  const names: unknown[] = Array.isArray(value) ? value : [value]
  const all = names.every((name) => typeof name === 'string') ? names.join(', ').trim() : ''
  return all === '' ? undefined : all
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return quoted(value)
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`
}
