/**
 * A number as it is built up from its parts, left to right: 2, 100, 45, 1000, 6 → 245 006.
 *
 * total: what larger powers have closed; current: what is still open, below a thousand as a rule; power: the last
 * power that closed, so that the next must be smaller.
 */
export interface Sum {
  readonly total: number
  readonly current: number
  readonly power: number
  /** Nothing may follow: after digits with decimals, after a dozen. */
  readonly closed: boolean
}

export const NOTHING: Sum = { total: 0, current: 0, power: Infinity, closed: false }

/** The value of a sum. */
export const valueOf = ({ total, current }: Sum): number => exact(total + current)

/** A power of ten from a hundred on: what multiplies the part before it. */
export const isPower = (part: number): boolean => part >= 100 && Number.isInteger(Math.log10(part))

/**
 * The sum with one part more, or undefined where the part cannot follow.
 *
 * Twenty cannot follow three, nor a thousand a million and a half thousand: two numbers then stand beside each other.
 */
export function add(sum: Sum, part: number): Sum | undefined {
  if (sum.closed) return undefined
  if (part === 100) return addHundred(sum)
  return isPower(part) ? addPower(sum, part) : addUnits(sum, part)
}

/** The sum times a word that multiplies and is no power of ten: two dozen → 24. */
export function multiply(sum: Sum, factor: number): Sum | undefined {
  if (sum.closed || sum.total > 0) return undefined
  return { ...sum, total: exact((sum.current || 1) * factor), current: 0, closed: true }
}

function addUnits(sum: Sum, part: number): Sum | undefined {
  const open = sum.current === 0 || (sum.current >= 100 && sum.current % 100 === 0 && part < 100)
  const smaller = part < sum.power && (part > 0 || valueOf(sum) === 0)
  if (!open || !smaller || (sum.current > 0 && !Number.isInteger(part))) return undefined
  return { ...sum, current: sum.current + part, closed: part === 0 }
}

/** "twelve hundred" is one number, "two hundred hundred" is not. */
function addHundred(sum: Sum): Sum | undefined {
  if (sum.current >= 100 || sum.power <= 100) return undefined
  return { ...sum, current: exact((sum.current || 1) * 100) }
}

function addPower(sum: Sum, power: number): Sum | undefined {
  if (power >= sum.power || (sum.current === 0 && sum.total > 0)) return undefined
  const total = exact(sum.total + (sum.current || 1) * power)
  return { total, current: 0, power, closed: false }
}

/** Without the dust of binary fractions: 1.1 × 1 000 000 is 1 100 000. */
function exact(value: number): number {
  const rounded = Math.round(value)
  return Math.abs(value - rounded) < 1e-6 * Math.max(1, Math.min(value, 1)) ? rounded : value
}
