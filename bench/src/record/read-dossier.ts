import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { ensureDossier, reportId, saveReport, type Store } from '@volgens/record'
import type { Reading } from '@volgens/shapes'
import { open } from 'volgens'
import { root } from '../command-file.ts'

/** The example dossier: a folder of reports with front matter, and what was written into them. */
export const DOSSIER_FOLDER = join(root, 'examples/kazakhstan-2022')

/** A report of the example with its reading, under the id that the record gives it. */
export interface ReadReport {
  /** File name. */
  readonly file: string
  readonly reading: Reading
}

/** Reads the reports of the example in the order of their file names. */
export async function readDossier(): Promise<ReadReport[]> {
  const volgens = await open({ languages: [dutch, english] })
  const files = readdirSync(DOSSIER_FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const reports: ReadReport[] = []
  for (const file of files) {
    const { fields, text } = frontMatter(readFileSync(join(DOSSIER_FOLDER, file), 'utf8'))
    const { title, outlet, url, published, lang } = fields
    const options = { title, outlet, url, published, lang }
    const reading = await volgens.read(text, { ...options, id: reportId({ text, url, outlet }) })
    reports.push({ file, reading })
  }
  await volgens.close()
  return reports
}

/** Saves them in one dossier; gives its id. */
export async function saveDossier(store: Store, reports: readonly ReadReport[]): Promise<number> {
  const dossier = await ensureDossier(store, 'kazakhstan-2022')
  for (const { file, reading } of reports) {
    const original = readFileSync(join(DOSSIER_FOLDER, file))
    await saveReport(store, reading, { original, reference: file, dossier: dossier.id })
  }
  await store.settle()
  return dossier.id
}

/** `key: value` lines between two `---`, as the files of the example have them. */
function frontMatter(file: string): { fields: Record<string, string | undefined>; text: string } {
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n\n?(.*)$/s.exec(file) ?? []
  const pairs = head.split('\n').map((line) => /^(\w+): '?(.*?)'?$/.exec(line)?.slice(1) ?? [])
  return { fields: Object.fromEntries(pairs) as Record<string, string>, text }
}
