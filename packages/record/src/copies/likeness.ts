import type { Shingles } from './shingles.ts'

/** From this share of the runs of both in common, two texts are the same but for some words. */
const SAME_FROM = 0.6

/** From this share of its own runs in the longer one, the shorter one is that one, cut. */
const PART_FROM = 0.9

/** What is shorter than this share of the longer one is a passage of it, and a digest has passages of many reports. */
const PART_LEAST = 0.3

/** Of the numbers of the one with fewer, the share that must be in the other: tomorrow's weather has other numbers. */
const NUMBERS_FROM = 0.75

/** Texts of fewer runs are alike by accident: notices. */
export const FEWEST_RUNS = 40

/**
 * How much two texts are copies, from their thresholds to 1: where one is the other cut short, the share of its own runs of
 * words that the other has; else the share of all their runs that both have. undefined where they are no copies. Symmetric.
 */
export function copyLikeness(a: Shingles, b: Shingles): number | undefined {
  const [least, most] = [a.runs.size, b.runs.size].sort((one, other) => one - other) as [
    number,
    number,
  ]
  if (least < FEWEST_RUNS || !sameNumbers(a, b)) return undefined
  const common = inCommon(a.runs, b.runs)
  const [same, part] = [common / (least + most - common), common / least]
  if (part >= PART_FROM && least >= PART_LEAST * most) return part
  return same >= SAME_FROM ? same : undefined
}

function sameNumbers(a: Shingles, b: Shingles): boolean {
  const least = Math.min(a.numbers.size, b.numbers.size)
  return inCommon(a.numbers, b.numbers) >= NUMBERS_FROM * least
}

function inCommon<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let count = 0
  for (const value of a) if (b.has(value)) count += 1
  return count
}
