import type { Reading } from '@volgens/shapes'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'
import { countedOf } from './counted-of.ts'
import { boundsAround, type Bounds } from './bounds.ts'
import type { FigureKnowledge } from './figure-knowledge.ts'
import { findQuantities } from './find-quantities.ts'
import { isDoubtful } from './leave-out.ts'
import { toLine, type Line } from './line.ts'
import type { Quantity } from './quantity.ts'
import type { Finding } from './finding.ts'
import { findRule } from './rules.ts'

/** A figure before it is known whose it is. */
export type FigureDraft = Omit<Reading['figures'][number], 'id' | 'statement'>

/** The figures of a report, in text order. trees: of all its sentences. */
export function readFigures(trees: readonly Tree[], knowledge: FigureKnowledge): FigureDraft[] {
  return trees.flatMap((tree) => {
    const line = toLine(tree, knowledge)
    return findQuantities(line).flatMap((quantity) => toFigure(line, quantity))
  })
}

function toFigure(line: Line, quantity: Quantity): FigureDraft[] {
  if (isDoubtful(line, quantity)) return []
  const bounds = boundsOf(line, quantity)
  const finding = findRule(line, quantity, { before: bounds.first - 1, behind: bounds.last + 1 })
  if (finding === undefined) return []
  const first = Math.min(bounds.first, finding.first)
  const last = Math.max(bounds.last, finding.last)
  const { value, rule } = valuesOf(quantity, bounds, finding)
  return [
    {
      span: spanOf(line, first, last),
      ...value,
      approximate: bounds.about || quantity.approximate === true,
      counts: finding.counts.map(([from, to]) => spanOf(line, from, to)),
      ...countedOf(line, finding.counts.at(-1)?.[1] ?? quantity.last),
      rule,
    },
  ]
}

/** A currency sign may stand between a bound and its number: "more than $40m". */
function boundsOf(line: Line, { first, last, value = 0 }: Quantity): Bounds {
  const start = /\p{Sc}$/u.test(line.forms[first - 1] ?? '') ? first - 1 : first
  return boundsAround(line, start, last, {
    argument: isArgument(line, first, last) || start === 1,
    large: value >= 20,
  })
}

/** Whether the number or its noun is a subject or an object. */
function isArgument(line: Line, first: number, last: number): boolean {
  return line.words.slice(first, last + 1).some((word) => {
    const noun = line.words[word.head]
    return [word, noun].some((it) => it !== undefined && ['nsubj', 'obj'].includes(relation(it)))
  })
}

/** What a number and its bounds say; a number too large to be held exactly is left without a value, and says so. */
function valuesOf(
  { value, high }: Quantity,
  bounds: Bounds,
  { rule }: Finding,
): { value: Pick<FigureDraft, 'value' | 'low' | 'high'>; rule: string } {
  if (value === undefined) return { value: {}, rule }
  if (!isExact(value) || (high !== undefined && !isExact(high)))
    return { value: {}, rule: 'too-large' }
  if (high !== undefined) return { value: { low: value, high }, rule }
  if (bounds.low) return { value: { low: value }, rule }
  if (bounds.high) return { value: { high: value }, rule }
  return { value: { value }, rule }
}

/** Beyond 2^53 a double holds some whole numbers only, and may hold another than the one written. */
const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER

function spanOf(line: Line, first: number, last: number): [number, number] {
  return [wordAt(line, first).start, wordAt(line, last).end]
}
