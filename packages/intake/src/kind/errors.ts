import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * unknown-kind   a kind of file that holds no reports, or that is not read
 */

/** found: what it is, in words: "an image (image/png)". */
export const unknownKind = (found: string) =>
  new VolgensError(
    'unknown-kind',
    `${found}; expected a web page, PDF, Word document, RTF, mail, feed, NewsML, ninjs, text, JSON Lines, CSV, or an archive of these; convert it or leave it out`,
  )
