import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  standingReadings,
  type ExportOptions,
  type StandingReading,
  type Store,
} from '@volgens/record'
import {
  isFinding,
  speakersOf,
  toHtml,
  toIndexHtml,
  voicesOf,
  withoutRejected,
  wordsIn,
  type IndexEntry,
} from 'volgens'
import type { Io } from './io.ts'
import { pronounsOf } from './small-words.ts'
import { uiLanguage } from './ui-language.ts'

const INDEX = 'index.html'

/** A page for each report, by its id, and one that lists them; gives their names, the list first. */
export async function writePages(
  store: Store,
  options: ExportOptions & { readonly folder: string },
  ui: string | undefined,
  { env }: Io,
): Promise<string[]> {
  const { folder, snippets, dossier } = options
  await mkdir(folder, { recursive: true })
  const entries: IndexEntry[] = []
  const engines = new Set<string>()
  for await (const standing of standingReadings(store, options)) {
    const { report, engine } = standing.reading
    const pronouns = await pronounsOf(report.lang)
    const remarks = { rejected: standing.rejected, snippets, index: INDEX }
    const href = `${report.id}.html`
    await put(join(folder, href), toHtml(standing.reading, pronouns, remarks))
    entries.push(entryOf(standing, href, pronouns))
    engines.add(`${engine.volgens} ${engine.language} ${engine.model}`)
  }
  const words = wordsIn(uiLanguage(ui, env))
  const index = { dossier: dossier?.name, engines: [...engines].sort(), snippets, entries }
  await put(join(folder, INDEX), toIndexHtml(index, words))
  return [INDEX, ...entries.map(({ href }) => href)]
}

function entryOf(
  { reading: whole, rejected }: StandingReading,
  href: string,
  pronouns: ReadonlySet<string>,
): IndexEntry {
  const reading = withoutRejected(whole, rejected)
  const { lang, title, outlet, published } = reading.report
  const statements = reading.statements.filter(isFinding).length
  const voices = speakersOf(voicesOf(reading, pronouns))
  return { href, lang, title, outlet, published, statements, voices }
}

/** Under its name only when it is whole. */
async function put(path: string, html: string): Promise<void> {
  await writeFile(`${path}.part`, html)
  await rename(`${path}.part`, path)
}
