import { overlap, sizeOf, type Span, type Statement } from '@volgens/shapes'
import { arrange, itemsAt } from './around.ts'

/** Finds whose account a place in the text is; nothing where it is the report's own. */
export type StatementAround = (at: Span) => Statement | undefined

/**
 * The smallest statement whose content holds a span, or most of it where none holds the whole; of two of one size the
 * later, which is the inner one. A suggestion counts as any other: what it holds is not the narrator's.
 */
export function statementAround(statements: readonly Statement[]): StatementAround {
  const blocks = arrange(statements, ({ content }) => content)
  return (at) => {
    const near = [...new Set([...itemsAt(blocks, at[0]), ...itemsAt(blocks, at[1] - 1)])]
    const size = at[1] - at[0]
    const whole = near.filter(({ content }) => shared(content, at) === size)
    const most = whole.length > 0 ? whole : near.filter((it) => 2 * shared(it.content, at) > size)
    return most.reduce<Statement | undefined>(smaller, undefined)
  }
}

/** How much of a span the best part of a content covers. */
const shared = (content: readonly Span[], at: Span): number =>
  Math.max(0, ...content.map((part) => overlap(part, at)))

const smaller = (best: Statement | undefined, next: Statement): Statement =>
  best !== undefined && sizeOf(best.content) < sizeOf(next.content) ? best : next
