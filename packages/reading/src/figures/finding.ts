import type { Line } from './line.ts'
import type { Quantity } from './quantity.ts'

/** A reason to take a quantity for a figure. */
export interface Finding {
  /** Id of a row of rule-table.ts. */
  readonly rule: string
  /** First and last word of what is counted, one pair a stretch; none where it is not named. */
  readonly counts: readonly (readonly [first: number, last: number])[]
  /** First and last word of the figure, its noun with it. */
  readonly first: number
  readonly last: number
}

/** The words before and behind a quantity with its bounds. */
export interface Around {
  readonly before: number
  readonly behind: number
}

/** Takes a quantity for a figure, or leaves it to the next rule. */
export type Rule = (line: Line, quantity: Quantity, around: Around) => Finding | undefined

/** A rule's own id, or `vague` where the words tell no number. */
export const ruleOf = ({ kind }: Quantity, rule: string): string =>
  kind === 'vague' || kind === 'determiner' ? 'vague' : rule

/** The number one in words, which is often no count. */
export const isSingle = ({ value, high, numbers, beside }: Quantity): boolean =>
  beside !== true &&
  value === 1 &&
  high === undefined &&
  numbers.every(({ digits }) => digits === undefined)
