import { table } from '../table.ts'
import type { ConstructionScore } from './construction-scores.ts'
import type { Figure } from './figures.ts'
import type { OwnConstruction } from './own-cases.ts'
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

/** Recall, right source and precision of each construction of one set. */
export function constructionTable(set: string, scores: readonly ConstructionScore[]): string {
  const head = ['form', 'gold', 'found', 'recall', 'with source', 'predicted', 'right', 'precision']
  return table([
    [`${set}: construction`, ...head],
    ...scores.map(({ form, construction, gold, found, withSource, predicted, right }) => [
      construction,
      form,
      String(gold),
      String(found),
      percent(found, gold),
      String(withSource),
      String(predicted),
      String(right),
      percent(right, predicted),
    ]),
  ])
}

/** Each construction of our own sentences in one language: how many of them are read right. */
export function ownConstructionTable(constructions: readonly OwnConstruction[]): string {
  const lang = constructions[0]?.lang ?? ''
  const sum = (of: (one: OwnConstruction) => number): number =>
    constructions.reduce((total, one) => total + of(one), 0)
  const wholly = constructions.filter(({ rows, right }) => right === rows).length
  return table([
    [`own sentences, ${lang}: construction`, 'n', 'right', 'of', ''],
    ...constructions.map(({ n, construction, rows, right, silent }) => [
      construction,
      n,
      String(right),
      String(rows),
      [silent > 0 ? 'must not be read' : '', right < rows ? 'open' : ''].filter(Boolean).join(', '),
    ]),
    [
      `right in all its sentences: ${wholly} of ${constructions.length}`,
      '',
      String(sum(({ right }) => right)),
      String(sum(({ rows }) => rows)),
      '',
    ],
  ])
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1)
}
