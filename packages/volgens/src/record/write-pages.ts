import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  standingReadings,
  type ExportOptions,
  type StandingReading,
  type Store,
} from '@volgens/record'
import { toHtml } from '../page/to-html.ts'
import { toIndexHtml, type IndexEntry } from '../page/to-index-html.ts'
import { isFinding } from '../view/finding.ts'
import { speakersOf, voicesOf } from '../view/voices.ts'
import { withoutRejected } from '../view/without-rejected.ts'
import type { Words } from '../words/words.ts'

const INDEX = 'index.html'

/** Where pages go, and in which words. */
export interface PageOptions extends ExportOptions {
  /** Made where there is none. */
  readonly folder: string
  /** Of the page that lists the others. */
  readonly words: Words
  /** Pronouns of a language, lower case. */
  readonly pronouns: (lang: string) => Promise<ReadonlySet<string>>
}

/** A page for each report, by its id, and one that lists them; gives their names, the list first. */
export async function writePages(store: Store, options: PageOptions): Promise<string[]> {
  const { folder, snippets, dossier, words } = options
  await mkdir(folder, { recursive: true })
  const entries: IndexEntry[] = []
  const engines = new Set<string>()
  for await (const standing of standingReadings(store, options)) {
    const { report, engine } = standing.reading
    const pronouns = await options.pronouns(report.lang)
    const remarks = { rejected: standing.rejected, snippets, index: INDEX }
    const href = `${report.id}.html`
    await put(join(folder, href), toHtml(standing.reading, pronouns, remarks))
    entries.push(entryOf(standing, href, pronouns))
    engines.add(`${engine.volgens} ${engine.language} ${engine.model}`)
  }
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
