import type { Span } from '@volgens/shapes'

/** Side of the squares that long texts are cut into for look-up, in code units. */
const BLOCK = 2048

/** Items with spans, arranged so that those over a place are found without looking at all of them. */
export type Blocks<Item> = ReadonlyMap<number, readonly Item[]>

/** Arranges items by the blocks that their spans run through: linear in items and their length. */
export function arrange<Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): Blocks<Item> {
  const blocks = new Map<number, Item[]>()
  for (const item of items) {
    for (const block of blocksOf(spansOf(item))) {
      const there = blocks.get(block)
      if (there === undefined) blocks.set(block, [item])
      else there.push(item)
    }
  }
  return blocks
}

function blocksOf(spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++) found.add(block)
  }
  return found
}

/** The items whose spans may cover an offset: all that share its block. */
export function itemsAt<Item>(blocks: Blocks<Item>, offset: number): readonly Item[] {
  return blocks.get(Math.floor(offset / BLOCK)) ?? []
}
