import type { Span } from '@volgens/shapes'
import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import { requireDossier } from '../reports/dossiers.ts'
import type { Db, Store } from '../store/open-store.ts'
import { checkQuery, type CheckedQuery } from './check-query.ts'
import { conditionOf, type Condition, type Found } from './conditions.ts'
import { findCopies } from './copies.ts'
import { countItems } from './count-items.ts'
import { writeCursor } from './cursor.ts'
import { findActor } from './find-actors.ts'
import { markMatches } from './mark-matches.ts'
import { findPage, type Place } from './page.ts'
import type { SearchQuery } from './search-query.ts'
import type { Hit, HitPage, SearchHint, SearchResult } from './search-result.ts'
import { wordPlaces } from './word-places.ts'

/**
 * What reports say, by words and by what is known of them: one page of hits, with counts of all.
 *
 * Items of the same words, told in the same way by the same voice, are one hit, the earliest, with its copies; a word
 * more or less is another hit, as it may be the one that denies. Throws `bad-search`, `no-such-dossier`.
 */
export async function search({ db }: Store, query: SearchQuery): Promise<SearchResult> {
  const checked = checkQuery(query)
  const found = await lookUp(db, checked)
  const condition = conditionOf(checked, found)
  const { page: counted, facets, ...count } = await countItems(db, condition, checked)
  const page = counted ?? (await findPage(db, condition, checked))
  return {
    count,
    facets,
    ...(await showPage(db, checked, condition, page)),
    hints: count.items > 0 ? [] : await hintsOf(db, checked, found),
  }
}

/** A page of hits alone, for who shows no more: to count all takes most of the time. Throws as `search` does. */
export async function searchPage({ db }: Store, query: SearchQuery): Promise<HitPage> {
  const checked = checkQuery(query)
  const condition = conditionOf(checked, await lookUp(db, checked))
  return showPage(db, checked, condition, await findPage(db, condition, checked))
}

async function showPage(
  db: Db,
  checked: CheckedQuery,
  condition: Condition,
  page: readonly Place[],
): Promise<HitPage> {
  const shown = page.slice(0, checked.limit)
  return {
    hits: await showHits(db, checked, condition, shown),
    next: page.length > shown.length ? nextOf(shown) : undefined,
  }
}

function nextOf(shown: readonly Place[]): string | undefined {
  const last = shown.at(-1)
  return last && writeCursor(last)
}

/** Looks up what a query names. */
export async function lookUp(db: Db, { voice, about, dossier }: CheckedQuery): Promise<Found> {
  return {
    voice: voice === undefined ? undefined : await findActor(db, voice),
    about: about === undefined ? undefined : await findActor(db, about),
    dossier: dossier === undefined ? undefined : (await requireDossier(db, dossier)).id,
  }
}

async function showHits(
  db: Db,
  { words = '' }: CheckedQuery,
  condition: Condition,
  page: readonly Place[],
): Promise<Hit[]> {
  const ids = page.map(({ id }) => id)
  if (ids.length === 0) return []
  const copies = await findCopies(db, condition, ids)
  const all = [...ids, ...[...copies.values()].flatMap((each) => each.ids)]
  const items = new Map(
    (await selectItems(db, sql`item.id = any(${all}::bigint[])`)).map((item) => [item.id, item]),
  )
  const itemsOf = (wanted: readonly number[]) => wanted.flatMap((id) => items.get(id) ?? [])
  const matches = await markMatches(db, words, itemsOf(ids))
  return itemsOf(ids).map((item) => ({
    item,
    ...placesIn(item, matches.get(item.id) ?? []),
    copies: itemsOf(copies.get(item.id)?.ids ?? []),
    copyCount: copies.get(item.id)?.count ?? 0,
  }))
}

/** The search looks in an item's own words: those around it match nothing. */
function placesIn(item: RecordItem, matches: readonly Span[]): Pick<Hit, 'places' | 'matches'> {
  const places = wordPlaces(item)
  const isInside = ([start, end]: Span) =>
    places.some((place) => start >= place[0] && end <= place[1])
  return { places, matches: matches.filter(isInside) }
}

async function hintsOf(db: Db, { words = '' }: CheckedQuery, found: Found): Promise<SearchHint[]> {
  const { rows } = await sql<{ empty: boolean; wordless: boolean }>`
    select not exists (select from items) as empty,
      numnode(websearch_to_tsquery('simple', ${words})) = 0 as wordless`.execute(db)
  return [
    ...(rows[0]?.empty === true ? (['empty-record'] as const) : []),
    ...(found.voice?.rows?.length === 0 ? (['unknown-voice'] as const) : []),
    ...(found.about?.rows?.length === 0 ? (['unknown-about'] as const) : []),
    ...(words !== '' && rows[0]?.wordless === true ? (['no-words'] as const) : []),
  ]
}
