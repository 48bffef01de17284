import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder, beside those of guard/:
 *
 * pdf-encrypted    the PDF opens with a password only
 * pdf-no-text      the PDF has pictures of text at best
 * pdf-garbled      the text of the PDF stands in characters that no script has
 * pdf-broken       the file is no PDF, or cut off
 */

export const pdfEncrypted = (name: string, cause: unknown) =>
  new VolgensError(
    'pdf-encrypted',
    `${name} asks for a password; expected a PDF that opens without one; open it with its password and save or print it without`,
    { cause },
  )

export const pdfNoText = (name: string, pages: number) =>
  new VolgensError(
    'pdf-no-text',
    `${name} has ${pages} pages and no text on them; expected text, not pictures of it; run it through a program for text recognition (OCR) first`,
  )

export const pdfGarbled = (name: string) =>
  new VolgensError(
    'pdf-garbled',
    `${name} has text whose letters its fonts don't tell; expected fonts with their characters; print it anew from where it was made, or run it through a program for text recognition (OCR)`,
  )

export const pdfBroken = (name: string, cause: unknown) =>
  new VolgensError(
    'pdf-broken',
    `${name} can't be read as a PDF (${cause instanceof Error ? cause.message : String(cause)}); expected a whole PDF file; fetch or save it again`,
    { cause },
  )
