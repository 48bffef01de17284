import { createContext } from 'svelte'
import type { Measuring } from './measuring.ts'
import type { Nearness } from './nearness.ts'
import type { ReportPage } from './report-page.svelte.ts'
import type { Reviewing } from './reviewing.svelte.ts'

/** What the parts of the page share. */
export interface ReportContext {
  readonly page: ReportPage
  readonly reviewing: Reviewing
  readonly measuring: Measuring
  /** Whether the margin stands under its paragraph, and the card at the foot of the screen. */
  readonly narrow: { readonly current: boolean }
  /** Of a text too long to draw at once. */
  readonly nearness: Nearness | undefined
}

export const [getReport, setReport] = createContext<ReportContext>()
