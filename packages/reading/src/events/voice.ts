import { sizeOf, type Span, type Statement } from '@volgens/shapes'

/** Finds whose account a place in the text is. */
export type Voices = (at: Span) => Statement | undefined

const BLOCK = 2048

/** The smallest statement whose content holds a span; none where the narrator speaks. */
export function voicesOf(statements: readonly Statement[]): Voices {
  const blocks = new Map<number, Set<Statement>>()
  for (const statement of statements) {
    for (const [start, end] of statement.content) {
      for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++)
        blocks.set(block, (blocks.get(block) ?? new Set()).add(statement))
    }
  }
  return (at) => {
    const near = [...(blocks.get(Math.floor(at[0] / BLOCK)) ?? [])]
    const around = near.filter(({ content }) => content.some(([a, b]) => a <= at[0] && at[1] <= b))
    return around.sort((a, b) => sizeOf(a.content) - sizeOf(b.content))[0]
  }
}
