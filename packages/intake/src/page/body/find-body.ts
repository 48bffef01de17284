import { ancestorsOf, elementsOf, says, type Element } from '../markup/element.ts'
import { isHeading, proseOf, type Block } from './blocks.ts'
import { namesBody, namesOf } from './class-words.ts'

/** What is left of running text before the headline: seldom the article's. */
const BEFORE_TITLE = 0.3
/** How much a letter that is none of running text takes away. */
const LINKED = 0.8
const OTHER = 0.2
/** A part with this much of what the whole has is taken for the whole. */
const SHARE = 0.8

/** The blocks of the article among those of a page without its furniture; none where nothing has running text. */
export function bodyBlocks(blocks: readonly Block[], titleAt: number): Block[] {
  const values = valuesOf(blocks, titleAt)
  const best = bestOf(values, blocks[titleAt]?.element)
  if (best === undefined) return []
  const frames = framesIn(best, values)
  const inFrame = blocks.map(({ element }) =>
    [...ancestorsOf(element)].some((at) => frames.has(at)),
  )
  const goesOn = continuation(frames)
  const first = inFrame.indexOf(true)
  const last = inFrame.lastIndexOf(true)
  return blocks.filter((block, at) => {
    if (inFrame[at] === true) return true
    if (at < first) return at > titleAt && titleAt >= 0 && proseOf(block) > 0
    return at > last ? goesOn(block) : false
  })
}

/** What speaks for each element: its running text less its links. */
function valuesOf(blocks: readonly Block[], titleAt: number): Map<Element, number> {
  const values = new Map<Element, number>()
  blocks.forEach((block, at) => {
    const prose = proseOf(block) * (at < titleAt ? BEFORE_TITLE : 1)
    const other = prose > 0 || isHeading(block) ? 0 : block.text.length - block.linked
    const value = prose - LINKED * block.linked - OTHER * other
    for (const element of ancestorsOf(block.element))
      values.set(element, (values.get(element) ?? 0) + value)
  })
  return values
}

/** The element that most speaks for, the inner one of equals; within it the one that has nearly all of it. */
function bestOf(
  values: ReadonlyMap<Element, number>,
  title: Element | undefined,
): Element | undefined {
  let best: Element | undefined
  let most = 0
  for (const [element, value] of values)
    if (value > most || (value === most && best !== undefined && isInner(element, best))) {
      best = element
      most = value
    }
  best = aroundTitle(values, title, most) ?? best
  for (let inner: Element | undefined = best; inner !== undefined; inner = richChild(inner, values))
    best = inner
  return best
}

/** How much of the best must stand with the headline for that to be the article, however much stands beside it. */
const WITH_TITLE = 0.45

/** The innermost part that has the headline and much of the running text. */
function aroundTitle(
  values: ReadonlyMap<Element, number>,
  title: Element | undefined,
  most: number,
): Element | undefined {
  if (title === undefined) return undefined
  return [...ancestorsOf(title)].find((at) => (values.get(at) ?? 0) >= most * WITH_TITLE)
}

const isInner = (inner: Element, outer: Element) => {
  for (const at of ancestorsOf(inner)) if (at === outer) return inner !== outer
  return false
}

function richChild(element: Element, values: ReadonlyMap<Element, number>): Element | undefined {
  const enough = (values.get(element) ?? 0) * SHARE
  return element.children
    .filter((child) => typeof child !== 'string')
    .find((child) => FRAME.has(child.tag) && (values.get(child) ?? 0) >= enough)
}

const FRAME = new Set(
  'html body main article section div td tr tbody table form center font span amp-body'.split(' '),
)

/** The parts of the best element that are marked as the body, where they have most of it; else the element itself. */
function framesIn(best: Element, values: ReadonlyMap<Element, number>): ReadonlySet<Element> {
  const marked = new Set<Element>()
  for (const element of elementsOf(best, (each) => marked.has(each.parent ?? each)))
    if (says(element, 'itemprop', 'articlebody') || namesBody(namesOf(element))) marked.add(element)
  const inMarked = [...marked].reduce((sum, element) => sum + (values.get(element) ?? 0), 0)
  return inMarked >= (values.get(best) ?? 0) * SHARE ? marked : new Set([best])
}

/** Whether a block behind the body is more of it: in an element beside it and of the same make. */
function continuation(frames: ReadonlySet<Element>): (block: Block) => boolean {
  const makes = new Map<Element | undefined, Set<string>>()
  for (const frame of frames)
    makes.set(frame.parent, (makes.get(frame.parent) ?? new Set()).add(makeOf(frame)))
  return (block) => {
    if (proseOf(block) === 0 && !isHeading(block)) return false
    return [...ancestorsOf(block.element)].some((at) => makes.get(at.parent)?.has(makeOf(at)))
  }
}

const makeOf = ({ tag, attributes }: Element) => `${tag} ${attributes['class'] ?? ''}`
