import { countedFrom, partitiveFrom } from './counted.ts'
import type { Around, Finding } from './finding.ts'
import { leaveOut } from './leave-out.ts'
import type { Line } from './line.ts'
import { crowd, tally, victims } from './lone-rules.ts'
import { money, percentage } from './measure-rules.ts'
import { counted, ofGroup, share } from './noun-rules.ts'
import type { Quantity } from './quantity.ts'

/**
 * The first rule that takes a quantity for a figure.
 */
export function findRule(line: Line, quantity: Quantity, around: Around): Finding | undefined {
  if (quantity.kind === 'set-aside') return undefined
  const measured = percentage(line, quantity, around) ?? money(line, quantity, around)
  if (measured !== undefined || isLeftOut(line, quantity, around)) return measured
  for (const rule of [share, ofGroup, counted, tally, victims, crowd]) {
    const finding = rule(line, quantity, around)
    if (finding !== undefined) return finding
  }
  return undefined
}

function isLeftOut(line: Line, quantity: Quantity, { behind }: Around): boolean {
  if (quantity.numbers.some(({ needsCurrency }) => needsCurrency === true)) return true
  const noun = countedFrom(line, behind) ?? partitiveFrom(line, behind)
  return noun !== undefined && leaveOut(line, quantity, noun) !== undefined
}
