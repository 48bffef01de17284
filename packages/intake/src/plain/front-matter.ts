import { parse } from 'yaml'
import { signedBy } from '../lines/parse-line.ts'
import { badFrontMatter } from './errors.ts'
import type { Known } from '../article.ts'

/** What stands above a text; id is what whoever wrote it calls it. */
export type FrontMatter = Known & { readonly id?: string }

const FIELDS = ['id', 'lang', 'published', 'title', 'outlet', 'url'] as const

/** A first line of three dashes, lines, and another of three dashes. */
const FRONT_MATTER = /^---[ \t]*\n(?<yaml>(?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/u

/**
 * What stands above a text between lines of three dashes, and the text below it; blank lines between are left out.
 *
 * text: with LF. A text that merely begins with a line of dashes has none. Throws `bad-front-matter`.
 */
export function splitFrontMatter(text: string): {
  readonly fields: FrontMatter
  readonly body: string
} {
  const match = FRONT_MATTER.exec(text)
  const fields = match === null ? undefined : parseFields(match.groups?.['yaml'] ?? '')
  if (match === null || fields === undefined) return { fields: {}, body: text }
  return { fields: known(fields), body: text.slice(match[0].length).replace(/^(?:[ \t]*\n)+/u, '') }
}

/** undefined where it is no list of names and values: a text between dashes. */
function parseFields(yaml: string): Readonly<Record<string, unknown>> | undefined {
  const looksNamed = /^[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:[ \t]|$)/mu.test(yaml)
  if (!looksNamed) return undefined
  try {
    // failsafe: every value is text, so that 007 and 2022-01-07 stay what they are.
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause)
    throw badFrontMatter(why, cause)
  }
}

/** The fields that a report has, others are passed over; one without a value counts as left out. */
function known(fields: Readonly<Record<string, unknown>>): FrontMatter {
  const found: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const name of FIELDS) {
    const value = fields[name]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string')
      throw badFrontMatter(`"${name}" is no text but a list or a table`)
    found[name] = value
  }
  return { ...found, ...signedBy(fields) }
}
