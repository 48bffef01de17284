import type { Words } from '../words/words.ts'
import { escape } from './escape.ts'
import { STYLES } from './styles.ts'
import { bdi, date, table } from './table.ts'

/** A report in the list of a dossier. */
export interface IndexEntry {
  /** Where its page is, relative to the list. */
  readonly href: string
  readonly lang: string
  readonly title: string | undefined
  readonly outlet: string | undefined
  /** EDTF. */
  readonly published: string | undefined
  /** Findings, and voices that speak in it. */
  readonly statements: number
  readonly voices: number
}

export interface IndexPage {
  /** Name of the dossier; undefined for the whole record. */
  readonly dossier: string | undefined
  /** What read the reports: version, language and model. */
  readonly engines: readonly string[]
  readonly snippets?: number | undefined
  readonly entries: readonly IndexEntry[]
}

/** One page that stands alone and lists the pages of reports beside it; no script, no outside request. */
export function toIndexHtml(
  { dossier, engines, snippets, entries }: IndexPage,
  words: Words,
): string {
  const { record } = words
  const title = escape(dossier ?? record.whole)
  const note = snippets === undefined ? '' : `\n<p class="meta">${record.snippets(snippets)}</p>`
  const rows = entries.map((entry) => ({ cells: cellsOf(entry, words) }))
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title} · volgens</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<div class="brand" lang="nl" aria-hidden="true">volgens<i>:</i></div>
<p class="meta">${record.reports(entries.length)}</p>${note}
<h1 dir="auto">${title}</h1>
${table(record.table, rows, words)}
<footer>${record.made(escape(engines.join('; ')))}</footer>
</main>
</body>
</html>
`
}

function cellsOf(entry: IndexEntry, { record }: Words): string[] {
  const { href, published, outlet, title, lang, statements, voices } = entry
  return [
    published === undefined ? '' : date(published),
    outlet === undefined ? '' : bdi(outlet),
    `<a href="${escape(href)}">${title === undefined ? record.untitled : bdi(title)}</a>`,
    escape(lang),
    String(statements),
    String(voices),
  ]
}
