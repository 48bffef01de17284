export const READ_FORMATS = ['text', 'json', 'attributions', 'html'] as const

type ReadFormat = (typeof READ_FORMATS)[number]

/** Options of `volgens read`, checked by the command line. */
export interface ReadCommandOptions {
  readonly lang?: string
  readonly published?: string
  readonly as?: ReadFormat
  readonly json?: true
  readonly explain?: true
  readonly ui?: string
  readonly minConfidence?: number
  readonly jsonl?: true
  readonly parquet?: string
  readonly workers?: number
}
