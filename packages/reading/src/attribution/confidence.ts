import type { Calibration } from '../language.ts'
import type { Draft } from './draft.ts'

/** Right and found of each rule, of each rule and place, and of each rule, place and voice. */
export type Confidences = ReadonlyMap<string, readonly [right: number, found: number]>

/** How many imagined drafts the coarser situation counts for when a finer one was seen rarely. */
const WEIGHT = 6

/** What a rule is taken for before it was seen: right as often as not. */
const UNKNOWN = 0.5

/** The key of all rules together: a rule seen rarely leans on how the others do. */
const ALL = ''

/** The calibration table added up from fine situations to coarse ones. */
export function addUp(calibration: readonly Calibration[]): Confidences {
  const sums = new Map<string, readonly [number, number]>()
  for (const { rule, place, voice, right, found } of calibration) {
    for (const key of [ALL, rule, `${rule} ${place}`, `${rule} ${place} ${voice}`]) {
      const [a, b] = sums.get(key) ?? [0, 0]
      sums.set(key, [a + right, b + found])
    }
  }
  return sums
}

/**
 * How often a draft of this kind was right when measured, 0 to 1, two decimals.
 *
 * From coarse to fine (all; rule; inside a quotation or not; kind of voice), each level smoothed towards the one above
 * it: (right + 6 · above) / (found + 6). Without any measurement it is 0.5.
 */
export function confidenceOf(draft: Draft, confidences: Confidences): number {
  const { rule, place, voice } = draft
  const known = [ALL, rule, `${rule} ${place}`, `${rule} ${place} ${voice}`]
  const value = known.reduce((above, key) => {
    const [right, found] = confidences.get(key) ?? [0, 0]
    return (right + WEIGHT * above) / (found + WEIGHT)
  }, UNKNOWN)
  return Math.round(value * 100) / 100
}
