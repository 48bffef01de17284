import { ancestorsOf, type Element } from '../markup/element.ts'
import { isHeading, type Block } from './blocks.ts'
import { furnitureRule } from './furniture-lines.ts'

/**
 * The parts of a page that begin with a heading of the page itself: "Reacties", "Read more", "Meest gelezen". The part is
 * the largest element that begins with the heading and is no frame of the article.
 */
export function headedParts(blocks: readonly Block[], frames: ReadonlySet<Element>): Element[] {
  const firsts = firstBlocks(blocks)
  return blocks
    .filter((block) => isHeading(block) && furnitureRule(block.text) !== undefined)
    .map((heading) => {
      const around = [...ancestorsOf(heading.element)]
      const end = around.findIndex((at) => firsts.get(at) !== heading || frames.has(at))
      return around[end - 1] ?? heading.element
    })
}

/** The block that each element begins with. */
function firstBlocks(blocks: readonly Block[]): ReadonlyMap<Element, Block> {
  const firsts = new Map<Element, Block>()
  for (const block of blocks)
    for (const element of ancestorsOf(block.element)) {
      // What is around an element that has begun has begun too.
      if (firsts.has(element)) break
      firsts.set(element, block)
    }
  return firsts
}
