import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this file; each folder has those of its own in its errors.ts:
 *
 * empty-text       a document without words
 * not-openable     a document that made its opener fail: a fault of ours or of a library
 */

export const emptyText = (text: string) =>
  new VolgensError(
    'empty-text',
    `${text.length === 0 ? 'no characters' : 'only white space'}; expected a text to read; check the file or the input that was piped in`,
  )

export const notOpenable = (type: string, cause: unknown) =>
  new VolgensError(
    'not-openable',
    `the document (${type}) can't be opened (${cause instanceof Error ? cause.message : String(cause)}); expected a whole one; save it again with the program that made it, and report it if it stays so`,
    { cause },
  )
