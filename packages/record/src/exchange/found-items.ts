import { sql } from 'kysely'
import type { RecordItem } from '../items/item-query.ts'
import type { AllFound } from '../search/all-found.ts'
import type { Db, Store } from '../store/open-store.ts'
import type { ItemKind } from '../store/tables.ts'
import { withText, type ExportItem } from './export-items.ts'
import { annotationOf } from './linked/annotation.ts'
import { collectionOf, placedIn } from './linked/export-annotations.ts'
import { csvHead, csvRows } from './tables/csv.ts'
import { ITEM_TABLES } from './tables/item-tables.ts'

/** What a search found, all of one kind, as CSV: the columns are those of an export of the record. */
export async function* foundCsv(
  { db }: Store,
  kind: ItemKind,
  { pages }: AllFound,
): AsyncGenerator<string> {
  const table = ITEM_TABLES[kind]
  yield csvHead(table)
  for await (const items of pages) {
    if (items.length > 0)
      yield csvRows(
        table,
        (await withTexts(db, items)).map(({ item }) => item),
      )
  }
}

/** What a search found as Web Annotations, one AnnotationCollection; pieces of one JSON-LD document. */
export function foundAnnotations({ db }: Store, { count, pages }: AllFound) {
  const collection = { id: 'urn:volgens:search', label: 'Volgens', total: count }
  return collectionOf(collection, annotations(db, pages))
}

async function* annotations(db: Db, pages: AllFound['pages']): AsyncGenerator<object> {
  for await (const items of pages) {
    for (const { item, report } of await withTexts(db, items)) {
      yield annotationOf(item, placedIn(report))
    }
  }
}

interface Texted {
  readonly id: string
  readonly url: string | null
  readonly text: string
  readonly engine: string | null
}

async function withTexts(
  db: Db,
  items: readonly RecordItem[],
): Promise<{ item: ExportItem; report: Texted }[]> {
  const ids = [...new Set(items.map(({ report }) => report.id))]
  const { rows } = await sql<Texted>`
    select report.id, report.url, report.text, reading.engine from reports report
    left join readings reading on reading.report = report.id and reading.current
    where report.id = any(${ids}::text[])`.execute(db)
  const reports = new Map(rows.map((row) => [row.id, row]))
  return items.flatMap((item) => {
    const report = reports.get(item.report.id)
    return report === undefined ? [] : { item: withText(item, report), report }
  })
}
