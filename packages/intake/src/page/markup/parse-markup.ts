import { Parser } from 'htmlparser2'
import { pageTooLarge } from '../errors.ts'
import type { Element } from './element.ts'

const MOST_ELEMENTS = 100_000
/** Signs that begin a tag or look so: each costs the parser time, whatever comes of it. */
const MOST_SIGNS = 500_000
/** Deeper elements stand beside each other in the last level, so that whoever walks the tree has few levels. */
const DEEPEST_LEVEL = 100
const MOST_OPEN = 5000
const MOST_LETTERS = 2_000_000

/** Raw text that is no text of the page; linked data is kept. */
const NOT_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
])

/**
 * A page as a tree, whatever its markup is like. Scripts, styles and the like have no text, but for linked data
 * (application/ld+json). At most 100 levels deep. Throws `page-too-large` beyond 100,000 elements, 5,000 of them open, or 2,000,000
 * letters.
 */
export function parseMarkup(html: string, name: string): Element {
  requireFewSigns(html, name)
  const root: Element = { tag: '#root', attributes: {}, parent: undefined, children: [] }
  const open: Element[] = [root]
  let elements = 0
  let silent = 0
  let letters = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (++elements > MOST_ELEMENTS)
        throw pageTooLarge(name, `more than ${MOST_ELEMENTS} elements`, `${MOST_ELEMENTS}`)
      if (open.length > MOST_OPEN)
        throw pageTooLarge(name, `elements ${MOST_OPEN} deep in each other`, `${MOST_OPEN} levels`)
      const parent = open[Math.min(open.length, DEEPEST_LEVEL) - 1] ?? root
      const element: Element = { tag, attributes: kept(attributes), parent, children: [] }
      if (isSilent(element)) silent++
      if (silent === 0 || isLinkedData(element)) parent.children.push(element)
      open.push(element)
    },
    ontext(text) {
      const element = open.at(-1) ?? root
      if (silent > 0 && !isLinkedData(element)) return
      letters += text.length
      if (letters > MOST_LETTERS)
        throw pageTooLarge(name, `more than ${MOST_LETTERS} letters`, `${MOST_LETTERS}`)
      addText(element, text)
    },
    onclosetag() {
      const element = open.length > 1 ? open.pop() : undefined
      if (element !== undefined && isSilent(element)) silent--
    },
  })
  parser.end(html)
  return root
}

/** The attributes that say something of an article: others cost memory, and a page may have millions. */
const KEPT =
  `class id href content itemprop datetime rel name property http-equiv title pubdate type lang xml:lang role
  style hidden aria-hidden`.split(/\s+/)
const LONGEST_ATTRIBUTE = 10_000

function kept(attributes: Readonly<Record<string, string>>): Element['attributes'] {
  const found: Record<string, string> = {}
  for (const name of KEPT) {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (value !== undefined) found[name] = value.slice(0, LONGEST_ATTRIBUTE)
  }
  return found
}

function requireFewSigns(html: string, name: string): void {
  let signs = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if (++signs > MOST_SIGNS)
      throw pageTooLarge(name, `more than ${MOST_SIGNS} signs of markup`, `${MOST_SIGNS}`)
}

/** Text comes in pieces, at each character reference: one string of them costs less later. */
function addText({ children }: Element, text: string): void {
  const last = children.length - 1
  const before = children[last]
  if (typeof before === 'string') children[last] = before + text
  else children.push(text)
}

const isSilent = ({ tag }: Element) => NOT_TEXT.has(tag)

/** Schema.org as JSON. */
export function isLinkedData({ tag, attributes }: Element): boolean {
  return tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')
}
