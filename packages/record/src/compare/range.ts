/** What a figure leaves possible; infinite where it is open on that side. */
export interface Range {
  readonly low: number
  readonly high: number
}

interface Bounds {
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly approximate: boolean
}

/**
 * The numbers that a figure leaves possible.
 *
 * "about 2,500" is rounded, and by its look to hundreds: half of that to either side, 2,450 to 2,550. "some 2,000" is
 * 1,500 to 2,500. So a rounded figure disagrees only with what can't be rounded to it.
 */
export function rangeOf({ low, high, approximate }: Bounds): Range {
  const around = (value: number) => (approximate ? roundedBy(value) / 2 : 0)
  return {
    low: low === undefined ? -Infinity : low - around(low),
    high: high === undefined ? Infinity : high + around(high),
  }
}

/** The place of the last digit that is not 0: 2500 → 100, 45 → 1, 12.5 → 0.1. */
function roundedBy(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return 10 ** (Number(exponent) - decimals)
}

/** Whether two ranges have no number in common. */
export const areDisjoint = (a: Range, b: Range) => a.high < b.low || b.high < a.low
