import { reasonFor } from '@volgens/reading'

/**
 * Why an item of a reading is there, by its `rule`: "a currency stands before or behind the number (money)".
 * The rule alone where it is none that is known.
 */
export function whyOf(rule: string): string {
  const reason = reasonFor(rule)
  if (reason === undefined) return rule
  return `${reason.because}${reason.passive ? ', in the passive' : ''} (${rule})`
}
