import { fold } from '../markup/fold.ts'
import type { Element } from '../markup/element.ts'
import { blocksOf, isHeading, type Block } from './blocks.ts'
import { cleanBlocks, type CleanBody } from './clean-blocks.ts'
import { bodyBlocks, isLead } from './find-body.ts'
import { furnitureOf } from './furniture.ts'
import { measuresOf, type Measures } from './measures.ts'
import type { IsOwn } from './teasers.ts'

/** A page cut into its lines, and which of its parts are not its article. */
export interface PageParts {
  /** All lines of the page. */
  readonly lines: readonly Block[]
  readonly furniture: ReadonlySet<Element>
  readonly measures: Measures
}

export function partsOf(root: Element, isOwn: IsOwn, paid: readonly string[]): PageParts {
  const lines = blocksOf(root, new Set())
  const measures = measuresOf(root, lines)
  return { lines, measures, furniture: furnitureOf(root, lines, measures, isOwn, paid) }
}

/** The body of a page's article; without paragraphs where none is found. */
export function readBody(root: Element, { furniture }: PageParts, title?: string): CleanBody {
  const blocks = blocksOf(root, furniture)
  const at = titleAt(blocks, title)
  const lead = isLead(blocks, at, at + 1) ? blocks[at + 1] : undefined
  return cleanBlocks(bodyBlocks(root, blocks, at), title, lead)
}

/** Where the headline stands; -1 where it does not. */
export function titleAt(blocks: readonly Block[], title: string | undefined): number {
  const wanted = fold(title ?? '')
  const exact = blocks.findIndex(
    (block) => wanted !== '' && block.text.length < 400 && fold(block.text) === wanted,
  )
  return exact >= 0
    ? exact
    : blocks.findIndex((block) => isHeading(block) && block.element.tag === 'h1')
}
