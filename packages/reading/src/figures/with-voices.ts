import { sizeOf, type Reading, type Span, type Statement } from '@volgens/shapes'
import type { FigureDraft } from './read-figures.ts'

type Figure = Reading['figures'][number]

/**
 * Figures with ids f1, f2 …, each with the smallest statement whose content holds it; none where it is the report's
 * own.
 *
 * figures: in text order. Of two statements of the same size the later one, which is the inner one.
 */
export function withVoices(
  figures: readonly FigureDraft[],
  statements: readonly Statement[],
): Figure[] {
  const parts = statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span[0] - b.span[0])
  let open: typeof parts = []
  let next = 0
  return figures.map((figure, i): Figure => {
    const [start] = figure.span
    for (; next < parts.length; next++) {
      const part = parts[next]
      if (part === undefined || part.span[0] > start) break
      open.push(part)
    }
    open = open.filter(({ span }) => span[1] > start)
    const around = open.filter(({ span }) => holds(span, figure.span)).map((part) => part.statement)
    const smallest = around.reduce<Statement | undefined>(smaller, undefined)
    return { id: `f${i + 1}`, ...figure, ...(smallest && { statement: smallest.id }) }
  })
}

const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end

const smaller = (best: Statement | undefined, next: Statement): Statement =>
  best !== undefined && sizeOf(best.content) < sizeOf(next.content) ? best : next
