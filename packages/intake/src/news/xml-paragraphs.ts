import { tidy } from '../printed/paragraphs.ts'
import type { Element } from './xml-tree.ts'

/** What is no text of the article, in NITF and XHTML: heads, pictures with their captions, notes to editors. */
const SKIPPED = new Set(
  'head body.head body.end hedline byline dateline media media-caption figure figcaption style script note editorial-note docdata table-metadata'.split(
    ' ',
  ),
)
/** Elements that run on in a line; all others begin a paragraph. */
const INLINE = new Set(
  'a abbr acronym alt-code b bdo br chron cite classifier code copyrite del dfn em event font function i ins kbd lang location money num object.title org person pronounce q s samp small span strong sub sup time u var virtloc'.split(
    ' ',
  ),
)

/** The paragraphs of a body in NITF or XHTML. */
export function xmlParagraphs(element: Element): string[] {
  const paragraphs: string[] = []
  let text = ''
  const end = () => {
    const tidied = tidy(text)
    if (tidied !== '') paragraphs.push(tidied)
    text = ''
  }
  const visit = ({ name, children }: Element) => {
    if (SKIPPED.has(name)) return
    if (!INLINE.has(name)) end()
    if (name === 'br') text += '\n'
    for (const child of children) {
      if (typeof child === 'string') text += child
      else visit(child)
    }
    if (!INLINE.has(name)) end()
  }
  visit(element)
  return paragraphs
}
