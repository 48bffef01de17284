import type { ReportHead } from '@volgens/record'
import type { Screen } from '../terminal/style.ts'
import { numbersOf, type ReportNumbers } from './report-numbers.ts'
import type { Spoken } from './spoken.ts'

/** What every comparison is shown with. */
export interface CompareView extends Spoken {
  readonly reports: readonly ReportHead[]
  readonly numbers: ReportNumbers
  readonly screen: Screen
  /** So many rows, groups or events; 0 for all. */
  readonly limit: number
}

export const viewOf = (
  spoken: Spoken,
  reports: readonly ReportHead[],
  screen: Screen,
  limit: number,
): CompareView => ({ ...spoken, reports, numbers: numbersOf(reports), screen, limit })
