import type { Draft } from './draft.ts'

/** The measured precision of each rule (docs/attribution.md says on what), to two decimals. */
const PRECISION: Readonly<Record<string, number>> = {}

/** How often a draft of this kind is right, 0 to 1; a rule that was never measured has 0.5. */
export function confidenceOf(draft: Draft): number {
  return PRECISION[draft.rule] ?? 0.5
}
