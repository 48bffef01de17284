import type { Period } from './period.ts'
import type { DateContext } from './resolve-date.ts'

/** What an expression is read against. */
export interface Context extends DateContext {
  /** The last period that the text was at, and the last single day. */
  readonly focus?: Period
  readonly dayInFocus?: Period
}
