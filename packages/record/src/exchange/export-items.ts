import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { ItemKind } from '../store/tables.ts'
import type { Db } from '../store/open-store.ts'
import { partsOf, wordsAt, type Parts } from './parts.ts'
import type { ExportReport } from './report-pages.ts'
import type { ExportOptions } from './scope.ts'
import { widen } from './windows.ts'

/** An item with all that an export shows of it. */
export interface ExportItem extends RecordItem {
  /** The report's text: what is shown of it is `context`. */
  readonly text: string
  readonly parts: Parts
  /** The sentences that hold it; with `snippets`, its words and at most so many around them. */
  readonly context: string
  /** The engine that read it. */
  readonly engine: string
}

/** The items of these reports, in the order of the reports and then of the text; of one kind or of all. */
export async function itemsOf(
  db: Db,
  reports: readonly ExportReport[],
  { snippets }: ExportOptions,
  kind?: ItemKind,
): Promise<ExportItem[]> {
  const ids = reports.map(({ id }) => id)
  const known = new Map(reports.map((report) => [report.id, report]))
  const items = await selectItems(
    db,
    sql`item.report = any(${ids}::text[]) and ${kind === undefined ? sql`true` : sql`item.kind = ${kind}`}`,
    sql`report.published_from nulls last, report.id, item.start, item.kind, length(item.local), item.local`,
  )
  return items.map((item) =>
    withText(item, known.get(item.report.id) ?? { text: '', engine: null }, snippets),
  )
}

/** An item with the text of its report, and what is shown of that. */
export function withText(
  item: RecordItem,
  { text, engine }: { readonly text: string; readonly engine: string | null },
  snippets?: number,
): ExportItem {
  const parts = partsOf(item)
  const context = contextOf(item, text, parts, snippets)
  return { ...item, text, parts, context, engine: engine ?? '' }
}

function contextOf(item: RecordItem, text: string, parts: Parts, words: number | undefined) {
  if (words === undefined) return item.sentence.text
  return wordsAt(text, widen(text, Object.values(parts).flat(), words))
}
