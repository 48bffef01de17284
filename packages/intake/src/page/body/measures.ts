import type { Element } from '../markup/element.ts'
import { addUp } from './add-up.ts'
import { proseOf, type Block } from './blocks.ts'

/** What stands in an element, in letters. */
interface Measure {
  readonly length: number
  readonly linked: number
  /** Running text: sentences that are no links. */
  readonly prose: number
}

/** The measure of any element; nothing where it has no words. */
export type Measures = (element: Element) => Measure

/** Sums up the blocks of a page for the elements around them. */
export function measuresOf(root: Element, blocks: readonly Block[]): Measures {
  const own = blocks.map(
    (block) => [block.element, [block.text.length, block.linked, proseOf(block)]] as const,
  )
  const sums = addUp(root, own)
  return (element) => {
    const [length = 0, linked = 0, prose = 0] = sums.get(element) ?? []
    return { length, linked, prose }
  }
}
