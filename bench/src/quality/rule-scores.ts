import type { Judged } from './measure-attribution.ts'
import type { Attribution } from './gold.ts'

/** How often a rule was right: counts over texts with gold attributions. */
export interface RuleScore {
  readonly rule: string
  readonly predicted: number
  readonly right: number
  readonly withSource: number
}

/** One score a rule, most productive rule first. Pairs with an optional gold attribution count neither way. */
export function scoreRules(judged: readonly Judged[]): RuleScore[] {
  const tallies = new Map<string, { predicted: number; right: number; withSource: number }>()
  const count = (attribution: Attribution, right: boolean, sourceRight: boolean): void => {
    const rule = attribution.rule ?? '(none)'
    const tally = tallies.get(rule) ?? { predicted: 0, right: 0, withSource: 0 }
    tally.predicted += 1
    if (right) tally.right += 1
    if (sourceRight) tally.withSource += 1
    tallies.set(rule, tally)
  }
  for (const { matching } of judged) {
    for (const { predicted, sourceRight } of matching.pairs) count(predicted, true, sourceRight)
    for (const predicted of matching.spurious) count(predicted, false, false)
  }
  return [...tallies]
    .map(([rule, tally]) => ({ rule, ...tally }))
    .sort((a, b) => b.predicted - a.predicted || a.rule.localeCompare(b.rule))
}
