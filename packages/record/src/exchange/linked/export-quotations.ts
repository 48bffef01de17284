import type { Db, Store } from '../../store/open-store.ts'
import { itemsOf, type ExportItem } from '../export-items.ts'
import { reportPages } from '../report-pages.ts'
import { enginesOf, streamInSnapshot, type ExportOptions } from '../scope.ts'
import { jsonAround, opened } from './json-stream.ts'
import { OURS } from './names.ts'
import { DICTIONARY } from './terms.ts'
import { articleOf, quotationOf } from './quotation.ts'

/** Reports and statements as schema.org's NewsArticle, Quotation and Claim; pieces of one JSON-LD document. */
export function exportQuotations(store: Store, options: ExportOptions): AsyncGenerator<string> {
  return streamInSnapshot(store, async function* (db) {
    const head = opened({ '@context': ['https://schema.org', OURS] }, '@graph')
    yield* jsonAround(`${head}[`, nodes(db, options), ']}')
  })
}

async function* nodes(db: Db, options: ExportOptions): AsyncGenerator<object> {
  yield await datasetOf(db, options)
  for await (const reports of reportPages(db, options)) {
    for (const report of reports) yield articleOf(report, options.snippets === undefined)
    const items = await itemsOf(db, reports, options, 'statement')
    const kinds = await kindsOf(db, items)
    for (const item of items) yield quotationOf(item, kinds)
  }
}

async function datasetOf(db: Db, options: ExportOptions): Promise<object> {
  const { dossier, snippets } = options
  return {
    '@type': 'Dataset',
    '@id': 'urn:volgens:export:quotations',
    name: dossier?.name ?? 'Volgens',
    description:
      'Statements in news reports, each with whose it is and where it stands. Read by a program; creativeWorkStatus ' +
      'tells what a person confirmed, corrected or rejected, and what is a suggestion only.' +
      (snippets === undefined
        ? ''
        : ` Without the articles: at most ${snippets} words around each statement.`),
    measurementTechnique: (await enginesOf(db, options)).map((engine) => `Volgens ${engine}`),
    'volgens:dictionary': DICTIONARY,
  }
}

async function kindsOf(db: Db, items: readonly ExportItem[]): Promise<Map<number, string>> {
  const ids = [...new Set(items.flatMap(({ voice }) => voice.actor ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('actors').select(['id', 'kind']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}
