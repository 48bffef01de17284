import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  exportAnnotations,
  exportLines,
  exportPlover,
  exportQuotations,
  exportTables,
  type ExportOptions,
} from '@volgens/record'
import { wordsIn, writePages } from 'volgens'
import type { Parts } from '../parts.ts'
import { zipFiles } from './zip-files.ts'

/** Forms of an export, with the file that each is: several files of one are an archive. */
export const EXPORTS = {
  jsonl: { suffix: 'jsonl', type: 'application/jsonl' },
  annotations: { suffix: 'annotations.jsonld', type: 'application/ld+json' },
  quotations: { suffix: 'quotations.jsonld', type: 'application/ld+json' },
  csv: { suffix: 'csv.zip', type: 'application/zip' },
  parquet: { suffix: 'parquet.zip', type: 'application/zip' },
  plover: { suffix: 'plover.zip', type: 'application/zip' },
  html: { suffix: 'html.zip', type: 'application/zip' },
} as const
export type ExportForm = keyof typeof EXPORTS

export interface ExportChoice extends ExportOptions {
  /** CSV with a byte order mark, for Excel. */
  readonly bom: boolean
  /** Language of the page that lists the others. */
  readonly words: string
}

/**
 * Writes an export as one file in a folder; gives its path.
 *
 * To the disk first: whoever takes it in slowly must not keep a moment of the record open, which holds up all others.
 */
export async function makeExport(
  parts: Parts,
  form: ExportForm,
  choice: ExportChoice,
  folder: string,
): Promise<string> {
  const path = join(folder, `export.${EXPORTS[form].suffix}`)
  const document = documentOf(parts, form, choice)
  if (document !== undefined) await pipeline(Readable.from(document), createWriteStream(path))
  else {
    const inside = join(folder, 'files')
    await zipFiles(inside, await writeFiles(parts, form, { ...choice, folder: inside }), path)
  }
  return path
}

function documentOf({ store }: Parts, form: ExportForm, choice: ExportChoice) {
  switch (form) {
    case 'jsonl':
      return exportLines(store, choice)
    case 'annotations':
      return exportAnnotations(store, choice)
    case 'quotations':
      return exportQuotations(store, choice)
    case 'csv':
    case 'parquet':
    case 'plover':
    case 'html':
      return undefined
  }
}

function writeFiles(
  { store, pronouns }: Parts,
  form: ExportForm,
  choice: ExportChoice & { readonly folder: string },
): Promise<string[]> {
  if (form === 'html')
    return writePages(store, { ...choice, words: wordsIn(choice.words), pronouns })
  if (form === 'plover') return exportPlover(store, choice)
  return exportTables(store, { ...choice, format: form === 'csv' ? 'csv' : 'parquet' })
}
