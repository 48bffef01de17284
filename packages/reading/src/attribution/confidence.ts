import type { Calibration } from '../words/calibration.ts'
import type { Draft } from './draft.ts'
import { RULES } from './rule-table.ts'
import { shapeOf } from './shape.ts'

/** Right and found of each situation. */
export type Confidences = ReadonlyMap<string, readonly [right: number, found: number]>

/** What says how likely a draft is right: the counts of its language, and what its shape adds. */
export interface Calibrated {
  readonly counts: Confidences
  /** For each feature of `shapeOf` what it adds to the log-odds. */
  readonly weights: Readonly<Record<string, number>>
}

/** How many imagined drafts the coarser situation counts for when a finer one was seen rarely. */
const PRIOR = 10

/** What a rule is taken for before it was seen: right as often as not. */
const UNKNOWN = 0.5

/** No count makes a rule surer or more hopeless than this before its shape is seen. */
const [LEAST, MOST] = [0.02, 0.98]

const FAMILIES = new Map(RULES.map(({ id, family }) => [id, family]))

/**
 * The situations of a draft from coarse to fine: all rules; the rule's family; the rule, active and passive; as it
 * is; inside a quotation or not; what the cue can carry; kind of voice.
 */
function situations({
  rule,
  place,
  manner,
  voice,
}: Omit<Calibration, 'right' | 'found'>): string[] {
  const active = rule.replace(/-passive$/, '')
  const family = FAMILIES.get(active) ?? 'none'
  const fine = [rule, `${rule} ${place}`, `${rule} ${place} ${manner}`]
  return ['', `family ${family}`, `any ${active}`, ...fine, `${rule} ${place} ${manner} ${voice}`]
}

/** The calibration table added up from fine situations to coarse ones. */
export function addUp(calibration: readonly Calibration[]): Confidences {
  const sums = new Map<string, readonly [number, number]>()
  for (const row of calibration) {
    for (const key of situations(row)) {
      const [a, b] = sums.get(key) ?? [0, 0]
      sums.set(key, [a + row.right, b + row.found])
    }
  }
  return sums
}

/**
 * How often drafts of this rule and situation were right when measured.
 *
 * Each situation is smoothed towards the coarser one: (right + 10 · coarser) / (found + 10). One that was found no
 * less often than the coarser is the same drafts again and tells nothing new. without: a count to leave out, where
 * the draft itself was among those measured.
 */
export function situationPrecision(
  draft: Draft,
  counts: Confidences,
  without: readonly [right: number, found: number] = [0, 0],
): number {
  let share = UNKNOWN
  let coarser = Infinity
  for (const key of situations(draft)) {
    const [right, found] = counts.get(key) ?? without
    if (found < coarser) {
      share = (right - without[0] + PRIOR * share) / (found - without[1] + PRIOR)
    }
    coarser = found
  }
  return share
}

/** Log-odds of a share, kept away from 0 and 1. */
export function logOdds(share: number): number {
  const kept = Math.min(MOST, Math.max(LEAST, share))
  return Math.log(kept / (1 - kept))
}

/**
 * How likely a draft is right, 0 to 1, two decimals: the measured precision of its situation, moved by its shape
 * (logistic regression; `npm run calibrate` makes counts and weights).
 */
export function confidenceOf(draft: Draft, text: string, { counts, weights }: Calibrated): number {
  const added = shapeOf(draft, text).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)
  const odds = logOdds(situationPrecision(draft, counts)) + added
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}
