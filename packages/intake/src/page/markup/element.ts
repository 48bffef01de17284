/** An element of a page. Children are elements and text, character references resolved. */
export interface Element {
  /** In small letters. */
  readonly tag: string
  /** Those that say something of an article (parse-markup.ts), names in small letters. */
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly parent: Element | undefined
  readonly children: (Element | string)[]
}

/** The element and all below it, in the order of the page; what `skip` says is left out with all below it. */
export function* elementsOf(
  root: Element,
  skip: (element: Element) => boolean = () => false,
): Generator<Element> {
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (skip(element)) continue
    yield element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child !== undefined && typeof child !== 'string') open.push(child)
    }
  }
}

/** The words in an element on one line; parts without space between them in the page stay joined within a line only. */
export function textOf(element: Element): string {
  const parts: string[] = []
  const open: (Element | string)[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node)
    else {
      if (!INLINE.has(node.tag)) parts.push(' ')
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? '')
    }
  }
  return plainLine(parts.join(''))
}

/** Elements that stand in a line of text (HTML Living Standard, section 3.2.5.2.5, phrasing content). */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small
  span strike strong sub sup time tt u var wbr`.split(/\s+/),
)

/** White space as single spaces; soft hyphens and marks without width, which pages use as separators, away. */
export function plainLine(text: string): string {
  return text.replace(NO_WIDTH, '').replace(/\s+/g, ' ').trim()
}

// Soft hyphen, zero-width space, word joiner, byte order mark, invisible operators; not the joiners that letters need.
const NO_WIDTH = /[\u00AD\u200B\u2060-\u2064\uFEFF]/g

/** The element and those around it, inside out. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) yield at
}

/** Whether one of the words of an attribute that lists words (itemprop, rel) is this. */
export function says({ attributes }: Element, name: string, word: string): boolean {
  const value = attributes[name]?.toLowerCase()
  return value === word || (value?.split(/\s+/).includes(word) ?? false)
}
