import { pairUp, sameSource, type Pair } from '@volgens/reading/cases'
import type { Attribution } from './gold.ts'

/** A gold attribution beside the predicted one that stands for it. */
interface GoldPair {
  readonly gold: Attribution
  readonly predicted: Attribution
  readonly sourceRight: boolean
}

export interface Matching {
  /** Pairs that count; those with a gold attribution marked optional are in `optional`. */
  readonly pairs: readonly GoldPair[]
  readonly optional: readonly GoldPair[]
  readonly missed: readonly Attribution[]
  readonly spurious: readonly Attribution[]
}

/**
 * Pairs predicted attributions with gold ones the way shared/eval/score.mjs does, which gives only totals; `npm run
 * eval` stops where the two disagree.
 */
export function match(gold: readonly Attribution[], predicted: readonly Attribution[]): Matching {
  const found = pairUp(gold, predicted, (g, p) => sameSource(g.source, p.source))
  const pairs = found.map(toGoldPair)
  const taken = new Set(found.flatMap((pair) => [pair.expected, pair.found]))
  return {
    pairs: pairs.filter((pair) => pair.gold.optional !== true),
    optional: pairs.filter((pair) => pair.gold.optional === true),
    missed: gold.filter((g) => !taken.has(g) && g.optional !== true),
    spurious: predicted.filter((p) => !taken.has(p)),
  }
}

function toGoldPair({ expected, found, sourceRight }: Pair<Attribution, Attribution>): GoldPair {
  return { gold: expected, predicted: found, sourceRight }
}
