import { VolgensError } from '@volgens/shapes'

// Codes of faults with a page:
//   no-article      a page in which no article was found
//   page-too-large  more bytes, elements or levels than a page that people read has

/** A page without an article; `found` says what it looks like. */
export function noArticle(name: string, found: string, advice: string): VolgensError {
  return new VolgensError(
    'no-article',
    `${name} has ${found}; expected a page with one article. ${advice}`,
  )
}

/** A page beyond what is read; `found` and `most` with their unit. */
export function pageTooLarge(name: string, found: string, most: string): VolgensError {
  return new VolgensError(
    'page-too-large',
    `${name} has ${found}; a page may have at most ${most}. Save the article alone, or its text, and add that.`,
  )
}
