import { range } from '../syntax/tree.ts'
import { partitiveFrom } from './counted.ts'
import type { Rule } from './finding.ts'
import { isKind, phraseAt, type Line } from './line.ts'

/** "4,5 procent", "12% van de stemmen". */
export const percentage: Rule = (line, quantity) => {
  const sign = quantity.numbers.at(-1)?.percent === true ? 0 : undefined
  const word = sign ?? phraseAt(line, quantity.last + 1, 'percent')?.words.length
  if (word === undefined) return undefined
  const last = quantity.last + word
  const of = partitiveFrom(line, last + 1)
  const counts = of === undefined ? [] : [[last + 2, of.noun] as const]
  const unit = [word === 0 ? quantity.last : quantity.last + 1, last] as const
  return { rule: 'percentage', counts: [unit, ...counts], first: quantity.first, last }
}

/** "€ 750.000", "anderhalf miljoen euro". */
export const money: Rule = (line, quantity) => {
  const { first, last } = quantity
  if (quantity.kind === 'part') return undefined
  const at = range(first - 1, last).find((index) => isCurrency(line, index))
  if (at !== undefined)
    return { rule: 'money', counts: [[at, at]], first: Math.min(first, at), last }
  if (!isCurrency(line, last + 1)) return undefined
  return { rule: 'money', counts: [[last + 1, last + 1]], first, last: last + 1 }
}

function isCurrency(line: Line, at: number): boolean {
  const verb = line.words[at]?.upos === 'VERB'
  return /\p{Sc}$/u.test(line.forms[at] ?? '') || (!verb && isKind(line, at, 'currency'))
}
