import { ancestorsOf, elementsOf, says, type Element } from '../markup/element.ts'
import { addUp, type Sums } from './add-up.ts'
import { isHeading, proseOf, type Block } from './blocks.ts'
import { namesBody, namesOf } from './class-words.ts'

/** What is left of running text before the headline: seldom the article's. */
const BEFORE_TITLE = 0.3
/** How much a letter that is none of running text takes away. */
const LINKED = 0.8
const OTHER = 0.2
/** A part with this much of what the whole has is taken for the whole. */
const SHARE = 0.8
/** Where parts are named as the body, less is enough. */
const MARKED_SHARE = 0.6

/** The blocks of the article among those of a page without its furniture; none where nothing has running text. */
export function bodyBlocks(root: Element, blocks: readonly Block[], titleAt: number): Block[] {
  const sums = valuesOf(root, blocks, titleAt)
  const values: Values = (element) => sums.get(element)?.[0] ?? 0
  const best = bestOf(root, values, blocks[titleAt]?.element)
  if (best === undefined) return []
  const frames = framesIn(best, values)
  const framed = new Set([...frames].flatMap((frame) => [...elementsOf(frame)]))
  const inFrame = blocks.map(({ element }) => framed.has(element))
  const goesOn = continuation(frames)
  const first = inFrame.indexOf(true)
  const last = inFrame.lastIndexOf(true)
  return blocks.filter((block, at) => {
    if (inFrame[at] === true) return true
    if (at < first)
      return at > titleAt && titleAt >= 0 && (proseOf(block) > 0 || isLead(blocks, titleAt, at))
    return at > last ? goesOn(block) : false
  })
}

const SHORTEST_LEAD = 8

/** Whether a paragraph right below the headline sums up the article, even without a full stop. */
export function isLead(blocks: readonly Block[], titleAt: number, at: number): boolean {
  const block = blocks[at]
  if (block === undefined || at !== titleAt + 1 || block.element.tag !== 'p') return false
  return block.linked === 0 && block.text.split(' ').length >= SHORTEST_LEAD
}

type Values = (element: Element) => number

/** What speaks for each element: its running text less its links. */
function valuesOf(root: Element, blocks: readonly Block[], titleAt: number): Sums {
  const own = blocks.map((block, at) => {
    const prose = proseOf(block) * (at < titleAt ? BEFORE_TITLE : 1)
    const other = prose > 0 || isHeading(block) ? 0 : block.text.length - block.linked
    return [block.element, [prose - LINKED * block.linked - OTHER * other]] as const
  })
  return addUp(root, own)
}

/** The element that most speaks for, the inner one of equals; within it the one that has nearly all of it. */
function bestOf(root: Element, values: Values, title: Element | undefined): Element | undefined {
  let best: Element | undefined
  let most = 0
  // Outside in: of equals the last one is the inner one.
  for (const element of elementsOf(root)) {
    const value = values(element)
    if (value <= 0 || value < most || (value === most && best !== element.parent)) continue
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
  values: Values,
  title: Element | undefined,
  most: number,
): Element | undefined {
  if (title === undefined) return undefined
  return [...ancestorsOf(title)].find((at) => values(at) >= most * WITH_TITLE)
}

function richChild(element: Element, values: Values): Element | undefined {
  const enough = values(element) * SHARE
  return element.children
    .filter((child) => typeof child !== 'string')
    .find((child) => FRAME.has(child.tag) && values(child) >= enough)
}

const FRAME = new Set(
  'html body main article section div td tr tbody table form center font span amp-body'.split(' '),
)

/** The parts of the best element that are marked as the body, where they have most of it; else the element itself. */
function framesIn(best: Element, values: Values): ReadonlySet<Element> {
  const marked = new Set<Element>()
  for (const element of elementsOf(best, (each) => marked.has(each.parent ?? each)))
    if (!LINE.has(element.tag) && isBody(element)) marked.add(element)
  const inMarked = [...marked].reduce((sum, element) => sum + values(element), 0)
  return inMarked >= values(best) * MARKED_SHARE ? marked : new Set([best])
}

const isBody = (element: Element) =>
  says(element, 'itemprop', 'articlebody') || namesBody(namesOf(element))

/** Elements that hold one paragraph: marked as text one by one they are no frame. */
const LINE = new Set(['p', 'li', 'span', 'h1', 'h2', 'h3', 'h4', 'blockquote'])

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
