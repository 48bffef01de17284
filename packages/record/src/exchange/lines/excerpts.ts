import { sql } from 'kysely'
import type { Db } from '../../store/open-store.ts'
import { selectItems } from '../../items/item-query.ts'
import { partsOf } from '../parts.ts'
import { widen } from '../windows.ts'

interface Text {
  readonly id: string
  readonly text: string
}

/** What is kept of each report's text, by its id: the words of its items and at most so many around each. */
export async function excerptsOf(
  db: Db,
  reports: readonly Text[],
  words: number,
): Promise<Map<string, [number, number, string][]>> {
  const ids = reports.map(({ id }) => id)
  const items = await selectItems(db, sql`item.report = any(${ids}::text[])`)
  return new Map(
    reports.map(({ id, text }) => {
      const own = items.filter(({ report }) => report.id === id)
      const spans = own.flatMap((item) => Object.values(partsOf(item)).flat())
      const kept = widen(text, spans, words)
      return [id, kept.map(([start, end]) => [start, end, text.slice(start, end)])]
    }),
  )
}
