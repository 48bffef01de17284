import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder, beside those of guard/:
 *
 * docx-broken    the file is no Word document, or cut off
 * rtf-broken     the file is no RTF, cut off, or nested beyond any program's
 * word-empty     the document has no words
 */

export const docxBroken = (name: string, cause: unknown) =>
  new VolgensError(
    'docx-broken',
    `${name} can't be read as a Word document (${cause instanceof Error ? cause.message : String(cause)}); expected a .docx file; open it in a word processor and save it as .docx`,
    { cause },
  )

/** found: what was found instead. */
export const rtfBroken = (name: string, found: string) =>
  new VolgensError(
    'rtf-broken',
    `${name} ${found}; expected Rich Text Format; open it in a word processor and save it as .rtf or .docx`,
  )

export const wordEmpty = (name: string) =>
  new VolgensError(
    'word-empty',
    `${name} has no words in its text; expected an article; look whether it holds pictures only`,
  )
