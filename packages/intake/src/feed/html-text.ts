import { htmlParagraphs } from '../printed/html-paragraphs.ts'

/** Longer than any article with all its markup. */
const MOST_CHARACTERS = 2_000_000

/** Nobody writes that; the parser would take minutes for it. */
const MOST_NESTED = 500

/** Elements that have no end, or end where the next one begins. */
const UNENDED = /^(?:p|li|dt|dd|td|th|tr|tbody|br|img|hr|input|source|link|meta|wbr|col|option)$/iu

/** The words of an item's HTML, paragraphs apart by a blank line; without pictures, scripts and forms. */
export function htmlText(html: string): string {
  if (nestsDeeper(html, MOST_NESTED)) return ''
  const paragraphs = htmlParagraphs(html.slice(0, MOST_CHARACTERS))
  return paragraphs.map(({ text }) => text).join('\n\n')
}

function nestsDeeper(html: string, most: number): boolean {
  let depth = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (UNENDED.test(name)) continue
    depth += end === '' ? 1 : -1
    if (depth > most) return true
  }
  return false
}
