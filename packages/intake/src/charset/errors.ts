import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * binary-input   bytes that are no text in any encoding
 */

/** offset: in characters of what was decoded. */
export const binaryInput = (found: string, offset: number) =>
  new VolgensError(
    'binary-input',
    `${found} at offset ${offset}; expected plain text; give the text of the file, not the file itself`,
  )
