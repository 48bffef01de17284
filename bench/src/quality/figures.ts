import type { AttributionSet, SyntaxSet } from './sets.ts'
import type { AttributionScore, SyntaxScore } from './shared-scorer.ts'

/** One line of the table: something measured, beside what is asked. */
export interface Figure {
  readonly set: string
  readonly measure: string
  /** A percentage, unless `of` is given: then a count out of `of`. */
  readonly value: number
  readonly of?: number
  readonly target?: number
}

/** What was measured of a set: its lines of the table, and what went wrong in words of the texts. */
export interface LayerScore {
  readonly figures: readonly Figure[]
  readonly misses?: readonly string[]
}

export function syntaxFigures({ name, targets }: SyntaxSet, score: SyntaxScore): Figure[] {
  return (['upos', 'lemma', 'uas', 'las'] as const).map((measure) => ({
    set: name,
    measure: measure === 'lemma' ? measure : measure.toUpperCase(),
    value: score[measure],
    target: targets[measure],
  }))
}

export function attributionFigures(
  { name, targets }: AttributionSet,
  score: AttributionScore,
): Figure[] {
  const { attribution, withSource, content } = score
  return [
    figure(name, 'precision', percent(attribution.precision), targets.precision),
    figure(name, 'recall', percent(attribution.recall)),
    figure(name, 'F1', percent(attribution.f1), targets.f1),
    figure(name, 'F1 with source', percent(withSource.f1), targets.f1Source),
    figure(name, 'F1 of content characters', percent(content.f1)),
    ...Object.entries(score.byForm).map(([form, { source, gold }]) => ({
      ...figure(name, `${form}, found with source`, source),
      of: gold,
    })),
    {
      ...figure(name, 'found with source', withSource.tp, targets.withSource),
      of: withSource.gold,
    },
  ]
}

function figure(set: string, measure: string, value: number, target?: number): Figure {
  return { set, measure, value, ...(target === undefined ? {} : { target }) }
}

const percent = (fraction: number): number => Math.round(fraction * 1000) / 10
