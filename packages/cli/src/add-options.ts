import type { FetchCommandOptions } from './fetch-options.ts'
import type { RecordOptions } from './record-place.ts'

/** Options of `volgens add`, checked by the command line. */
export interface AddCommandOptions extends RecordOptions, FetchCommandOptions {
  readonly dossier?: string
  readonly lang?: string
  readonly published?: string
  readonly outlet?: string
  /** From a field of a report to the column or member that it stands in. */
  readonly column?: Readonly<Record<string, string>>
  readonly workers?: number
  readonly later?: true
  readonly retry?: true
  readonly failures?: true
  readonly json?: true
}
