import { Argument, InvalidArgumentError, Option } from 'commander'
import { isPublishedDate } from 'volgens/choices'
import { LANGUAGES, LANGUAGE_CODES } from '../languages.ts'

/** The report that a command reads. */
export const file = () =>
  new Argument('[FILE]', 'plain text in UTF-8; - or nothing: standard input')

/** `--lang CODE`. */
export const lang = () =>
  new Option(
    '--lang <CODE>',
    `language, one of ${LANGUAGE_CODES} (detected unless given)`,
  ).argParser(language)

function language(given: string): string {
  const code = given.toLowerCase().split('-', 1)[0]
  if (LANGUAGES.some((known) => known.code === code)) return given
  throw new InvalidArgumentError(
    `Expected one of ${LANGUAGE_CODES}, with or without a region (nl-BE).`,
  )
}

const FIELDS = ['text', 'id', 'lang', 'published', 'title', 'outlet', 'url', 'author', 'agency']

/** `--column FIELD=COLUMN`, as often as there are fields. */
export const column = () =>
  new Option(
    '--column <FIELD=COLUMN>',
    `column or member that a field stands in, for tables and lines: ${FIELDS.join(', ')}`,
  ).argParser(addColumn)

function addColumn(
  given: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = given.indexOf('=')
  const [field, name] = [given.slice(0, Math.max(at, 0)), given.slice(at + 1).trim()]
  if (FIELDS.includes(field) && name !== '') return { ...before, [field]: name }
  throw new InvalidArgumentError(`Expected FIELD=COLUMN with one of ${FIELDS.join(', ')}.`)
}

/** An EDTF date of publication. */
export function published(given: string): string {
  if (isPublishedDate(given)) return given
  throw new InvalidArgumentError('Expected 2022, 2022-01, 2022-01-07 or 2022-01-07T14:30:00Z.')
}

/** A number from 0 to 1. */
export function confidence(given: string): number {
  const number = Number(given)
  if (given.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Expected a number from 0 to 1.')
}

/** A number as it was given; throws what commander shows. */
export function number(given: string): number {
  const value = Number(given)
  if (given.trim() !== '' && Number.isFinite(value)) return value
  throw new InvalidArgumentError('Expected a number.')
}

/** How many threads, 1 to 256. */
export function workers(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 256.')
}

/** A whole number from 1 on. */
export function whole(given: string): number {
  const number = Number(given)
  if (/^\d+$/.test(given) && Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected a whole number from 1 on.')
}

/** The last lines of every help. */
export const EXIT_HELP = `
Exit codes:
  0  fine
  1  found problems: a text that can't be read, lines of a stream that failed
  2  wrong use: an unknown command or option, an option with a wrong value`

export const offlineOption = () => new Option('--offline', 'fetch nothing from the network')

/** Ranges of addresses that are not public, as often as there are. */
export const allowOption = () =>
  new Option('--allow <RANGE...>', 'may be fetched although it is not public: 10.0.0.0/8')

/** A port of this machine; 0 for any. */
export function port(given: string): number {
  const value = Number(given)
  if (given.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 65_535) return value
  throw new InvalidArgumentError('Expected a whole number from 0 to 65535.')
}
