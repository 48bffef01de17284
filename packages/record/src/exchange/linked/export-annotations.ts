import { sql } from 'kysely'
import type { Db, Store } from '../../store/open-store.ts'
import { itemsOf } from '../export-items.ts'
import { reportPages } from '../report-pages.ts'
import { enginesOf, inScope, streamInSnapshot, type ExportOptions } from '../scope.ts'
import { annotationOf, type Placed } from './annotation.ts'
import { codePointsIn } from './code-points.ts'
import { jsonAround, opened } from './json-stream.ts'
import { OURS, reportUrn, webAddress } from './names.ts'
import { DICTIONARY } from './terms.ts'

/**
 * Every item as a W3C Web Annotation, in one AnnotationCollection; pieces of one JSON document. Positions count code
 * points of the report's text, as the standard has it.
 */
export function exportAnnotations(store: Store, options: ExportOptions): AsyncGenerator<string> {
  return streamInSnapshot(store, async function* (db) {
    const collection = {
      id: 'urn:volgens:export:annotations',
      label: options.dossier?.name ?? 'Volgens',
      'volgens:engines': await enginesOf(db, options),
      ...(options.snippets === undefined ? {} : { 'volgens:snippets': options.snippets }),
      total: await countItems(db, options),
    }
    yield* collectionOf(collection, annotations(db, options))
  })
}

/** An AnnotationCollection of one page. */
export function collectionOf(
  fields: { readonly id: string; readonly label: string; readonly total: number },
  annotations: AsyncIterable<object>,
): AsyncGenerator<string> {
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OURS],
    type: 'AnnotationCollection',
    ...fields,
    'volgens:dictionary': DICTIONARY,
  }
  const page = { type: 'AnnotationPage', startIndex: 0 }
  const head = `${opened(collection, 'first')}${opened(page, 'items')}[`
  return jsonAround(head, annotations, ']}}')
}

/** Where the words of a report stand, for its annotations. */
export const placedIn = (
  report: { readonly id: string; readonly url: string | null; readonly text: string },
  snippets?: number,
): Placed => ({
  source: webAddress(report) ?? reportUrn(report.id),
  codePoint: codePointsIn(report.text),
  snippets,
})

async function* annotations(db: Db, options: ExportOptions): AsyncGenerator<object> {
  for await (const reports of reportPages(db, options)) {
    const places = new Map(reports.map((report) => [report.id, placedIn(report, options.snippets)]))
    for (const item of await itemsOf(db, reports, options)) {
      const placed = places.get(item.report.id)
      if (placed !== undefined) yield annotationOf(item, placed)
    }
  }
}

async function countItems(db: Db, options: ExportOptions): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from items join reports report on report.id = items.report
    where ${inScope(options)}`.execute(db)
  return rows[0]?.count ?? 0
}
