import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * invalid-utf8     a line of a stream is not UTF-8
 * bad-json         a line or an item is no JSON
 * bad-line         a line or an item lacks what a report needs
 * bad-csv          a table has no column for the text, or a row is out of shape
 * text-too-large   more than one report may have
 */

export const invalidUtf8 = (number: number, cause: unknown) =>
  new VolgensError(
    'invalid-utf8',
    `line ${number} is not UTF-8; expected JSON in UTF-8; convert the stream (for example: iconv -f windows-1252 -t utf-8)`,
    { cause },
  )

export const badJson = (number: number, why: string, cause: unknown) =>
  new VolgensError(
    'bad-json',
    `line ${number} is no JSON (${why}); expected one object a line, {"id": …, "text": …}; correct or remove the line`,
    { cause },
  )

export const badLine = (number: number, found: string) =>
  new VolgensError(
    'bad-line',
    `line ${number} is ${found}; expected a JSON object with "text"; give each line as {"id": …, "text": …}`,
  )

export const badField = (name: string, found: string) =>
  new VolgensError(
    'bad-line',
    `"${name}" is ${found}; expected a string; give each line as {"id": …, "text": …}`,
  )

export const lineTooLarge = (number: number, size: number, most: number) =>
  new VolgensError(
    'text-too-large',
    `line ${number} has ${count(size)} bytes; expected at most ${count(most)}; split its report`,
  )

export const textTooLarge = (found: string, most: number) =>
  new VolgensError(
    'text-too-large',
    `${found}; expected at most ${count(most)} characters in one report; split it into its reports and give those one a line (read --jsonl)`,
  )

/** column: the one that must be there. */
export const badCsv = (found: string, column: string, cause: unknown) =>
  new VolgensError(
    'bad-csv',
    `the table can't be read further (${found}); expected a header that has a column "${column}", cells between commas, semicolons or tabs; correct it and add it again`,
    { cause },
  )

/** 1000000 → "1,000,000". */
export const count = (n: number) => n.toLocaleString('en')

/** Between quotation marks, control characters escaped, and no longer than a message bears. */
export const quoted = (found: string) =>
  JSON.stringify(found.length > 60 ? `${found.slice(0, 57)}...` : found)
