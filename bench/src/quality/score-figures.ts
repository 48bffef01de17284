import { overlap, type Reading } from '@volgens/shapes'
import { figureNotation } from '@volgens/reading'

/** A figure as a careful editor finds it; value in the notation of `figureNotation`. */
export interface AnnotatedFigure {
  readonly span: readonly [number, number]
  readonly value: string
  /** Editors differ on it: found or not, it counts neither way. */
  readonly optional?: boolean
}

export interface FigureScore {
  readonly right: number
  readonly found: number
  readonly gold: number
  /** What went wrong, in words of the text. */
  readonly misses: readonly string[]
}

/** Pairs the figures of one text with the annotated: the spans overlap and value and bound are the same. */
export function scoreFigures(
  text: string,
  found: Reading['figures'],
  annotated: readonly AnnotatedFigure[],
): FigureScore {
  const left = new Set(found)
  const take = ({ span, value, optional }: AnnotatedFigure): boolean => {
    const same = [...left].find(
      (figure) =>
        overlap(figure.span, span) > 0 && (optional === true || figureNotation(figure) === value),
    )
    return same !== undefined && left.delete(same)
  }
  const required = annotated.filter(({ optional }) => optional !== true)
  const missed = required.filter((figure) => !take(figure))
  annotated.filter(({ optional }) => optional === true).forEach(take)
  const right = required.length - missed.length
  const quote = ([start, end]: readonly [number, number]) => `“${text.slice(start, end)}”`
  return {
    right,
    found: right + left.size,
    gold: required.length,
    misses: [
      ...missed.map(({ span, value }) => `missed ${value} ${quote(span)}`),
      ...[...left].map((figure) => `spurious ${figureNotation(figure)} ${quote(figure.span)}`),
    ],
  }
}
