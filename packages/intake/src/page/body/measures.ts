import { ancestorsOf, type Element } from '../markup/element.ts'
import { proseOf, type Block } from './blocks.ts'

/** What stands in an element, in letters. */
export interface Measure {
  readonly length: number
  readonly linked: number
  /** Running text: sentences that are no links. */
  readonly prose: number
}

/** The measure of any element; nothing where it has no words. */
export type Measures = (element: Element) => Measure

/** Sums up blocks for the elements around them. */
export function measuresOf(blocks: readonly Block[]): Measures {
  const sums = new Map<Element, { length: number; linked: number; prose: number }>()
  for (const block of blocks) {
    const prose = proseOf(block)
    for (const element of ancestorsOf(block.element)) {
      const sum = sums.get(element) ?? { length: 0, linked: 0, prose: 0 }
      sum.length += block.text.length
      sum.linked += block.linked
      sum.prose += prose
      sums.set(element, sum)
    }
  }
  return (element) => sums.get(element) ?? NOTHING
}

const NOTHING: Measure = { length: 0, linked: 0, prose: 0 }
