import { Option } from 'commander'
import type { StorePlace } from '@volgens/record'
import type { Io } from './io.ts'

/** Where the record is unless told. */
const DEFAULT_FOLDER = 'volgens-data'

export interface RecordOptions {
  readonly data?: string | undefined
}

/** `--data DIR`, for every command that opens the record. */
export const dataOption = () =>
  new Option(
    '--data <DIR>',
    `folder of the record (./${DEFAULT_FOLDER}, or VOLGENS_DATA; a PostgreSQL server by DATABASE_URL)`,
  )

/** The option, else the server of DATABASE_URL, else the folder of VOLGENS_DATA, else ./volgens-data. */
export function recordPlace({ data }: RecordOptions, env: Io['env']): StorePlace {
  if (data !== undefined) return { folder: data }
  const url = env['DATABASE_URL']
  if (url !== undefined && url !== '') return { url }
  return { folder: env['VOLGENS_DATA'] || DEFAULT_FOLDER }
}
