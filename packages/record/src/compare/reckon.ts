import { grouped } from './grouped.ts'
import type { CountedFigure } from './figures.ts'

/** Rules that pick among accounts: never applied unless somebody asks, and always shown by their name. */
export const RECKONINGS = ['conservative', 'min-max', 'latest'] as const

export type ReckoningRule = (typeof RECKONINGS)[number]

/** What a rule makes of the figures of one group; it stands beside them, never in their place. */
export interface Reckoning {
  readonly rule: ReckoningRule
  /** Undefined where open; of `latest`, which gives no number of its own, always. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** The figures that it rests on. */
  readonly figures: readonly CountedFigure[]
}

/**
 * conservative: the lowest number that any source gives as its least.
 * min-max: from the lowest number that any source gives to the highest; open where a source leaves it open.
 * latest: of each source the figure that it gave last.
 *
 * Numbers are those of the reports, also where they are approximate. undefined where no figure has one.
 */
export function reckon(
  figures: readonly CountedFigure[],
  rule: ReckoningRule,
): Reckoning | undefined {
  const numbers = figures.filter(({ low, high }) => (low ?? high) !== undefined)
  if (numbers.length === 0) return undefined
  switch (rule) {
    case 'conservative':
      return conservative(numbers)
    case 'min-max':
      return minMax(numbers)
    case 'latest':
      return { rule, low: undefined, high: undefined, figures: latest(numbers) }
  }
}

function conservative(figures: readonly CountedFigure[]): Reckoning | undefined {
  const least = figures.flatMap(({ low }) => low ?? []).reduce((a, b) => Math.min(a, b), Infinity)
  if (least === Infinity) return undefined
  const resting = figures.filter(({ low }) => low === least)
  return { rule: 'conservative', low: least, high: least, figures: resting }
}

function minMax(figures: readonly CountedFigure[]): Reckoning {
  const low = figures.reduce((least, each) => Math.min(least, each.low ?? -Infinity), Infinity)
  const high = figures.reduce((most, each) => Math.max(most, each.high ?? Infinity), -Infinity)
  const resting = figures.filter(
    (each) => (each.low ?? -Infinity) === low || (each.high ?? Infinity) === high,
  )
  const finite = (value: number) => (Number.isFinite(value) ? value : undefined)
  return { rule: 'min-max', low: finite(low), high: finite(high), figures: resting }
}

/** Figures come by day, so the last one of a source is its latest; two of one day stand both. */
function latest(figures: readonly CountedFigure[]): CountedFigure[] {
  return [...grouped(figures, ({ account }) => account.key).values()].flatMap((inside) => {
    const day = inside.at(-1)?.day
    return inside.filter((figure) => figure.day === day)
  })
}
