/** Characters that are not seen: soft hyphens, joiners and other fillers. */
const UNSEEN = /\u00ad|\u034f|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff/g

/** Most text is tidy already: Latin letters in NFC and punctuation, single spaces. */
const TIDY =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff–—‘’“”…€]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff–—‘’“”…€]+)*$/

/** One paragraph on one line, in NFC, white space single. Empty where nothing is seen. */
export const tidy = (text: string): string =>
  TIDY.test(text) ? text : text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** The text of an article: paragraphs apart by a blank line, empty ones left out. */
export const textOf = (paragraphs: readonly string[]): string =>
  paragraphs.map(tidy).filter(Boolean).join('\n\n')

/** Paragraphs of plain text: apart by blank lines where there are any, otherwise each line is one. */
export function plainParagraphs(text: string): string[] {
  const lines = text.replace(/\r\n?|\u2028|\f/g, '\n').replace(/\u2029/g, '\n\n')
  const parts = /\n[\t ]*\n/.test(lines) ? lines.split(/\n[\t ]*\n\s*/) : lines.split('\n')
  return parts.map(tidy).filter(Boolean)
}
