import type { Span } from '@volgens/shapes'
import { sql } from 'kysely'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'

/** Marks that no text has of itself: from the private use area. */
const OPEN = '\ue000'
const CLOSE = '\ue001'

/**
 * For each item the words of its sentence that the search matches, as places in that sentence. PostgreSQL is asked, as
 * only it knows its stems: for the items of one page, because that is slow.
 */
export async function markMatches(
  db: Db,
  words: string,
  items: readonly RecordItem[],
): Promise<ReadonlyMap<number, readonly Span[]>> {
  const wanted = withoutExcluded(words)
  const rows = items.map(({ id, sentence }) => ({ id, sentence: sentence.text }))
  if (wanted === '' || rows.length === 0) return new Map()
  const options = `HighlightAll=true, StartSel=${OPEN}, StopSel=${CLOSE}`
  const marked = await sql<{ id: number; marked: string }>`
    select item.id, ts_headline(item.stemmer::regconfig, given.sentence,
      websearch_to_tsquery(item.stemmer::regconfig, ${wanted}), ${options}) as marked
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id bigint, sentence text)
    join items item on item.id = given.id`.execute(db)
  const sentences = new Map(rows.map(({ id, sentence }) => [id, sentence]))
  return new Map(
    marked.rows.map(({ id, marked }) => [id, placesOf(sentences.get(id) ?? '', marked)]),
  )
}

/** What must not be there is no match. */
const withoutExcluded = (words: string) => words.replace(/(^|\s)-\s*("[^"]*"?|\S+)/g, '$1').trim()

/** Walks through both; where they differ by more than marks, nothing is marked. */
function placesOf(sentence: string, marked: string): Span[] {
  const places: Span[] = []
  let at = 0
  let start: number | undefined
  for (const unit of marked) {
    if (unit === OPEN) start = at
    else if (unit === CLOSE && start !== undefined) {
      places.push([start, at])
      start = undefined
    } else if (sentence.startsWith(unit, at)) at += unit.length
    else return []
  }
  return places
}
