import { sizeOf, type Span, type Statement } from '@volgens/shapes'
import { arrange, itemsAt } from '../text/around.ts'

/** Finds whose account a place in the text is. */
export type Voices = (at: Span) => Statement | undefined

/** The smallest statement whose content holds a span; none where the narrator speaks. */
export function voicesOf(statements: readonly Statement[]): Voices {
  const blocks = arrange(statements, ({ content }) => content)
  return (at) =>
    itemsAt(blocks, at[0])
      .filter(({ content }) => content.some(([a, b]) => a <= at[0] && at[1] <= b))
      .sort((a, b) => sizeOf(a.content) - sizeOf(b.content))[0]
}
