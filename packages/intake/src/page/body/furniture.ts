import { elementsOf, type Element } from '../markup/element.ts'
import type { Block } from './blocks.ts'
import { meaningOf, namesBody, namesOf } from './class-words.ts'
import { framesOf, isArticle } from './frames.ts'
import { headedParts } from './headed-parts.ts'
import type { Measures } from './measures.ts'
import { teasersIn, type IsOwn } from './teasers.ts'

const ALWAYS = new Set(
  `nav button input select textarea option label menu dialog audio video canvas map progress meter figcaption
  title link meta picture source track datalist`.split(/\s+/),
)

const ROLES = new Set(
  `navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist`.split(
    ' ',
  ),
)

/**
 * The elements of a page that are not its article: what is never shown, controls, navigation, captions, parts that their
 * class, id or role calls so, and teasers. What stands in one of them is not looked at. `paid`: classes that the page
 * itself says its paid text has.
 */
export function furnitureOf(
  root: Element,
  lines: readonly Block[],
  measures: Measures,
  isOwn: IsOwn,
  paid: readonly string[],
): Set<Element> {
  const page = {
    measures,
    most: measures(root).prose * MOST,
    frames: framesOf(root, measures, paid),
  }
  const found = new Set(headedParts(lines, page.frames))
  for (const element of elementsOf(root, (each) => found.has(each)))
    if (isFurniture(element, page)) found.add(element)
    else for (const teaser of teasersIn(element, measures, isOwn)) found.add(teaser)
  return found
}

/** A part with more of the page's running text than this is no box beside it. */
const MOST = 0.5

interface Page {
  readonly measures: Measures
  /** More running text than a box beside the article has, in letters. */
  readonly most: number
  /** What stands around a headline or body: a frame, whatever it is called. */
  readonly frames: ReadonlySet<Element>
}

function isFurniture(element: Element, { measures, most, frames }: Page): boolean {
  const { tag, attributes } = element
  if (tag === '#root' || tag === 'html' || tag === 'body') return false
  if (tag === 'figure') return !hasWords(element)
  if (inQuotation(element)) return false
  if (ALWAYS.has(tag)) return true
  if (frames.has(element)) return false
  const large = measures(element).prose > most
  if (!large && (tag === 'form' || tag === 'footer')) return true
  if (!large && isHidden(attributes) && !isKeptBack(element, measures)) return true
  const beside = tag === 'aside' || ROLES.has(attributes['role'] ?? '')
  if (beside && !large && !isBox(element, measures)) return true
  return !isArticle(element) && isNamedSo(element, large)
}

function isNamedSo(element: Element, large: boolean): boolean {
  const meaning = meaningOf(namesOf(element))
  return meaning === 'sure' || (meaning === 'maybe' && !large)
}

function isHidden({ hidden, style, ...attributes }: Element['attributes']): boolean {
  return (
    hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style ?? '')
  )
}

/** Who said it stands in the foot or caption of a quotation. */
function inQuotation({ tag, parent }: Element): boolean {
  if (tag !== 'footer' && tag !== 'figcaption') return false
  return parent?.tag === 'blockquote' || (parent?.tag === 'figure' && hasQuotation(parent))
}

const hasQuotation = (figure: Element) =>
  [...elementsOf(figure)].some(({ tag }) => tag === 'blockquote')

const LEAST_KEPT_BACK = 200

/** The rest of an article, hidden until the reader is let in. */
function isKeptBack(element: Element, measures: Measures): boolean {
  return measures(element).prose >= LEAST_KEPT_BACK && inArticle(element)
}

/** A table or quotation that is set as a figure. */
function hasWords(figure: Element): boolean {
  for (const { tag } of elementsOf(figure)) if (tag === 'table' || tag === 'blockquote') return true
  return false
}

const BOX =
  /(?:^|[-_])(?:info|infobox|facts?|factbox|feiten|kader|box|context|summary|samenvatting|key|keypoints|highlights|note|correctie|correction|timeline|tijdlijn|explainer|uitleg|background|achtergrond|kort)(?:[-_]|$)/

/** A box in the article that tells more: named so, or with sentences of its own; never mostly links. */
function isBox(element: Element, measures: Measures): boolean {
  const { length, linked, prose } = measures(element)
  if (!inArticle(element) || linked > length * 0.3) return false
  return prose > 0 || namesOf(element).some((name) => BOX.test(name))
}

function inArticle(element: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent)
    if (isArticle(at) || namesBody(namesOf(at))) return true
  return false
}
