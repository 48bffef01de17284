import { reasonFor } from '@volgens/reading'
import type { Words } from '../words/words.ts'

/**
 * Why an item of a reading is there, by its `rule`: "a currency stands before or behind the number (money)".
 * The rule alone where it is none that is known.
 */
export function whyOf(rule: string, words: Words): string {
  const reason = reasonFor(rule)
  if (reason === undefined) return rule
  const passive = reason.passive ? `, ${words.explain.passive}` : ''
  return `${words.because(reason)}${passive} (${rule})`
}
