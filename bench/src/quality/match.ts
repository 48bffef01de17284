import type { Attribution, Spans } from './gold.ts'

/** A predicted attribution beside the gold one that it stands for. */
interface Pair {
  readonly gold: Attribution
  readonly predicted: Attribution
  readonly sourceRight: boolean
}

export interface Matching {
  /** Pairs that count; those with a gold attribution marked optional are in `optional`. */
  readonly pairs: readonly Pair[]
  readonly optional: readonly Pair[]
  readonly missed: readonly Attribution[]
  readonly spurious: readonly Attribution[]
}

/**
 * Pairs predicted attributions with gold ones the way shared/eval/score.mjs does, which gives only totals; `npm run
 * eval` stops where the two disagree. A pair's contents overlap by at least half (characters in both / in either);
 * greedy, best overlap first, and of equals the one with the right source.
 */
export function match(gold: readonly Attribution[], predicted: readonly Attribution[]): Matching {
  const candidates = gold
    .flatMap((g) =>
      predicted.map((p) => ({ gold: g, predicted: p, overlap: share(g.content, p.content) })),
    )
    .filter(({ overlap }) => overlap >= 0.5)
    .map((pair) => ({ ...pair, sourceRight: sameSource(pair.gold.source, pair.predicted.source) }))
    .sort((a, b) => b.overlap - a.overlap || Number(b.sourceRight) - Number(a.sourceRight))
  const taken = new Set<Attribution>()
  const chosen: Pair[] = []
  for (const { gold: g, predicted: p, sourceRight } of candidates) {
    if (taken.has(g) || taken.has(p)) continue
    taken.add(g).add(p)
    chosen.push({ gold: g, predicted: p, sourceRight })
  }
  return {
    pairs: chosen.filter((pair) => pair.gold.optional !== true),
    optional: chosen.filter((pair) => pair.gold.optional === true),
    missed: gold.filter((g) => !taken.has(g) && g.optional !== true),
    spurious: predicted.filter((p) => !taken.has(p)),
  }
}

/** Both name nobody, or they share half of the shorter and the longer is not much longer. */
export function sameSource(a: Spans, b: Spans): boolean {
  const shorter = Math.min(size(a), size(b))
  const longer = Math.max(size(a), size(b))
  if (longer === 0) return true
  return shorter > 0 && common(a, b) >= 0.5 * shorter && longer <= 3 * shorter + 40
}

function share(a: Spans, b: Spans): number {
  const both = common(a, b)
  const either = size(a) + size(b) - both
  return either === 0 ? 0 : both / either
}

function size(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

function common(a: Spans, b: Spans): number {
  return a.reduce(
    (sum, [start, end]) =>
      sum +
      b.reduce(
        (part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)),
        0,
      ),
    0,
  )
}
