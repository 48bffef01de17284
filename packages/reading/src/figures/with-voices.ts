import type { Reading, Statement } from '@volgens/shapes'
import { statementAround } from '../text/statement-around.ts'
import type { FigureDraft } from './read-figures.ts'

type Figure = Reading['figures'][number]

/** Figures with ids f1, f2 …, each with the statement that it stands in; none where it is the report's own. */
export function withVoices(
  figures: readonly FigureDraft[],
  statements: readonly Statement[],
): Figure[] {
  const around = statementAround(statements)
  return figures.map((figure, i): Figure => {
    const statement = around(figure.span)?.id
    return { id: `f${i + 1}`, ...figure, ...(statement === undefined ? {} : { statement }) }
  })
}
