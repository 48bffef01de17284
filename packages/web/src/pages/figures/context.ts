import { createContext } from 'svelte'
import type { Found } from './figure-groups.ts'

/** The reports that were looked at: what their words are in, and what became of them. */
export interface FigureReports {
  readonly of: (report: string) => Found['reports'][number] | undefined
  /** Whether another came in its place, at the same address. */
  readonly isReplaced: (report: string) => boolean
}

export const [getReports, setReports] = createContext<FigureReports>()
