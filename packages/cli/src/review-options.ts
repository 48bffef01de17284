import type { RecordOptions } from './record-place.ts'

export const ITEM_KINDS = ['statement', 'naming', 'figure', 'event'] as const
export const REVIEW_STATES = ['open', 'confirmed', 'corrected', 'rejected'] as const

/** What `volgens review` was called with; ids and numbers are checked. */
export interface ReviewCommandOptions extends RecordOptions {
  readonly confirm?: number
  readonly reject?: number
  readonly note?: number
  readonly correct?: number
  readonly undo?: string
  readonly confirmAbove?: number
  readonly dryRun?: boolean
  readonly history?: number
  readonly agreement?: boolean
  readonly lost?: boolean
  readonly dossier?: string
  readonly kind?: (typeof ITEM_KINDS)[number][]
  readonly state?: (typeof REVIEW_STATES)[number]
  readonly limit?: number
  readonly by?: string
  readonly json?: boolean
}

/** What can be asked for; one at a time. */
export const REVIEW_ACTIONS = [
  'confirm',
  'reject',
  'note',
  'correct',
  'undo',
  'confirmAbove',
  'history',
  'agreement',
  'lost',
] as const satisfies readonly (keyof ReviewCommandOptions)[]
