import { agencyOfLine } from '../about/agency.ts'
import { isByline } from '../about/author.ts'
import { fold } from '../markup/fold.ts'
import { ancestorsOf, type Element } from '../markup/element.ts'
import { namesOf } from './class-words.ts'
import { isHeading, proseOf, type Block } from './blocks.ts'
import { isDateLine } from './date-line.ts'
import { furnitureRule } from './furniture-lines.ts'

/** The paragraphs of a body, and the agencies that its own lines of credit name. */
export interface CleanBody {
  readonly paragraphs: readonly string[]
  readonly agencies: readonly string[]
}

/** The blocks of a body without lines that belong to the page: see-also, bylines, dates, credits, the title again. */
export function cleanBlocks(
  blocks: readonly Block[],
  title: string | undefined,
  lead?: Block,
): CleanBody {
  const heads = new Set([fold(title ?? '')])
  const linkList = blocks.map(isLinkLine)
  const kept = blocks.filter((block, at) => {
    if (linkList[at] === true) return false
    if (isHeading(block) && linkList[at + 1] === true) return false
    return !heads.has(fold(block.text)) && !isPageLine(block)
  })
  const agencies = blocks.flatMap(({ text }) => agencyOfLine(text) ?? [])
  const whole = withoutEnds(kept, lead)
  return { paragraphs: withoutRepeats(whole).map(({ text }) => text), agencies }
}

/** A line that is a link from end to end: to another article. */
function isLinkLine({ text, linked, element }: Block): boolean {
  return linked >= text.length * 0.85 && text.length > 12 && !isQuote(element)
}

function isPageLine(block: Block): boolean {
  const { text } = block
  if (furnitureRule(text) !== undefined || isDateLine(text) || isByline(text)) return true
  if (agencyOfLine(text) !== undefined) return true
  if (isQuote(block.element)) return false
  return !HOLDS_LINES.has(block.element.tag) && !block.bold && !ENDS.test(text) && text.length < 60
}

/** Elements whose short lines are meant as text. */
const HOLDS_LINES = new Set('p li dd dt blockquote pre table h1 h2 h3 h4 h5 h6 article'.split(' '))
const ENDS = /[.!?…:][\])"'”’»]*$/u

/** From the first paragraph to the last one. */
function withoutEnds(blocks: readonly Block[], lead: Block | undefined): Block[] {
  const first = blocks.findIndex((block) => block === lead || opens(block))
  const head = blocks[first - 1]
  const start = head !== undefined && isSection(head, blocks[first]) ? first - 1 : first
  let end = blocks.length
  for (let last = blocks[end - 1]; last !== undefined && closes(last); last = blocks[end - 1]) end--
  return first < 0 ? [] : blocks.slice(start, end)
}

function opens(block: Block): boolean {
  if (proseOf(block) > 0) return true
  const listed = /^(?:li|blockquote|table|dd)$/.test(block.element.tag)
  return listed && block.text.length >= 30 && block.linked === 0
}

/** A heading with nothing under it, or a line that is mostly links. */
function closes(block: Block): boolean {
  return isHeading(block) || (block.linked > block.text.length / 2 && block.text.length < 150)
}

const SUBTITLE = /sub|deck|dek|kicker|title|headline|chapeau|standfirst|teaser|head/i

/** Whether a heading begins the first part of the body, and is no second headline. */
function isSection(head: Block, next: Block | undefined): boolean {
  if (!isHeading(head) || SUBTITLE.test(head.element.attributes['class'] ?? '')) return false
  for (const { tag } of ancestorsOf(head.element))
    if (tag === 'header' || tag === 'hgroup') return false
  return next?.element.parent === head.element.parent || next?.element.tag === 'li'
}

const isQuote = (element: Element) =>
  [...ancestorsOf(element)].some(({ tag }) => tag === 'blockquote')

const isPulled = (element: Element) =>
  namesOf(element).some((name) => /pull|quote|streamer|citaat/.test(name))

const MOST_CHECKED = 200
const SHORTEST_REPEATED = 30

/** Without quotations that are shown large and stand in a paragraph too, and without whole paragraphs said twice. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const folded = blocks.map(({ text }) => fold(text))
  const all = folded.join('\n')
  const seen = new Set<string>()
  let checked = 0
  return blocks.filter((block, at) => {
    const words = folded[at] ?? ''
    if (words.length < SHORTEST_REPEATED) return true
    if (seen.has(words)) return false
    seen.add(words)
    const apart = block.element.tag !== 'p' || isQuote(block.element) || isPulled(block.element)
    if (!apart || isHeading(block) || ++checked > MOST_CHECKED) return true
    const first = all.indexOf(words)
    return first === all.lastIndexOf(words)
  })
}
