import { elementsOf, textOf, type Element } from '../markup/element.ts'
import type { Measures } from './measures.ts'

const LONGEST_TEASER = 450
const FEWEST_ALIKE = 3
const TAGS = new Set(['li', 'div', 'article', 'section', 'td', 'dd', 'a'])

/** Whether an address is that of the page itself. */
export type IsOwn = (address: string) => boolean

/**
 * Children that tell about other articles: their heading is a link elsewhere, or three or more of one make begin with a
 * link and say little else.
 */
export function teasersIn(parent: Element, measures: Measures, isOwn: IsOwn): Element[] {
  return [...alike(parent)].flatMap((group) => {
    const teasers = group.filter((child) => hasLinkedHeading(child, measures, isOwn))
    if (teasers.length >= FEWEST_ALIKE) return teasers
    const short = teasers.filter((child) => measures(child).length <= LONGEST_TEASER)
    const begin =
      group.length >= FEWEST_ALIKE ? group.filter((child) => beginsWithLink(child, measures)) : []
    return [...short, ...(begin.length >= group.length * 0.8 ? begin : [])]
  })
}

/** Its children by make: tag and classes. */
function alike({ children }: Element): Iterable<Element[]> {
  const groups = new Map<string, Element[]>()
  for (const child of children) {
    if (typeof child === 'string' || !TAGS.has(child.tag)) continue
    const make = `${child.tag} ${child.attributes['class'] ?? ''}`
    const group = groups.get(make)
    if (group === undefined) groups.set(make, [child])
    else group.push(child)
  }
  return groups.values()
}

/** Few elements stand before the heading of a teaser: a picture, a kicker, a date. */
const MOST_BEFORE = 25

/** Whether it begins with a heading that is a link to another page, or stands in one. */
function hasLinkedHeading(element: Element, measures: Measures, isOwn: IsOwn): boolean {
  let seen = 0
  for (const each of elementsOf(element)) {
    if (each.tag === 'h1' || ++seen > MOST_BEFORE || (each.tag === 'p' && measures(each).prose > 0))
      return false
    if (!/^h[2-6]$/.test(each.tag)) continue
    if (measures(each).length > LONGEST_TEASER) return false
    const link = [...elementsOf(each)].find(({ tag }) => tag === 'a') ?? linkAround(each)
    const to = link?.attributes['href'] ?? '#'
    if (link === undefined || to.startsWith('#') || isOwn(to)) return false
    return measures(each).linked >= measures(each).length * 0.6
  }
  return false
}

function linkAround(heading: Element): Element | undefined {
  for (let at = heading.parent, up = 0; at !== undefined && up < 4; at = at.parent, up++)
    if (at.tag === 'a') return at
  return undefined
}

const LONGEST_LISTED = 300
const SHORTEST_LINK = 15

function beginsWithLink(element: Element, measures: Measures): boolean {
  const { length, linked } = measures(element)
  if (length > LONGEST_LISTED || linked < SHORTEST_LINK) return false
  const words = textOf(element)
  for (const each of elementsOf(element)) {
    const link = each.tag === 'a' ? textOf(each) : ''
    if (link !== '')
      return (
        link.length >= SHORTEST_LINK && words.slice(0, 60).includes(link.slice(0, SHORTEST_LINK))
      )
  }
  return false
}
