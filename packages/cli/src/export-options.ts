import type { RecordOptions } from './record-place.ts'

/** Forms that are one document; they go to standard output unless told. */
export const STREAMS = ['jsonl', 'web-annotation', 'jsonld'] as const
/** Forms that are several files in a folder. */
export const FOLDERS = ['csv', 'parquet', 'plover', 'html'] as const

export type StreamForm = (typeof STREAMS)[number]
export type FolderForm = (typeof FOLDERS)[number]

export interface ExportCommandOptions extends RecordOptions {
  readonly as?: StreamForm | FolderForm
  readonly dossier?: string
  readonly out?: string
  readonly snippets?: number
  readonly bom?: true
  readonly ui?: string
}

export const isFolderForm = (form: StreamForm | FolderForm): form is FolderForm =>
  (FOLDERS as readonly string[]).includes(form)
