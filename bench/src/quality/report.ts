import { table } from '../table.ts'
import type { Figure } from './figures.ts'
import type { RuleScore } from './rule-scores.ts'

/** The figures as one table, each beside its target. */
export function figureTable(figures: readonly Figure[]): string {
  return table([
    ['set', 'measure', 'measured', 'target', ''],
    ...figures.map(({ set, measure, value, of, target }, i) => [
      figures[i - 1]?.set === set ? '' : set,
      measure,
      of === undefined ? value.toFixed(1) : `${value} of ${of}`,
      target === undefined ? '' : of === undefined ? target.toFixed(1) : String(target),
      target === undefined ? '' : verdict(value, target),
    ]),
  ])
}

function verdict(value: number, target: number): string {
  return value >= target ? 'reached' : `short by ${+(target - value).toFixed(1)}`
}

/** Precision and count of each rule of one set. */
export function ruleTable(set: string, scores: readonly RuleScore[]): string {
  return table([
    [`${set}: rule`, 'predicted', 'right', 'precision', 'with source', 'precision'],
    ...scores.map(({ rule, predicted, right, withSource }) => [
      rule,
      String(predicted),
      String(right),
      percent(right, predicted),
      String(withSource),
      percent(withSource, predicted),
    ]),
  ])
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1)
}
