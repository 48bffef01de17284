import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Condition } from './conditions.ts'
import { facetsOf, type FacetRow } from './facets.ts'
import { following, ordering, type Asked, type Place } from './page.ts'
import type { SearchResult } from './search-result.ts'

/** Items are counted one by one up to here. */
export const COUNTED = 5000

export interface Counted {
  readonly items: number
  readonly hits: number | undefined
  /** There are more than were counted. */
  readonly more: boolean
  readonly facets: SearchResult['facets']
  /** As `findPage` gives it; undefined where not all were counted. */
  readonly page: readonly Place[] | undefined
}

interface Row {
  readonly items: number
  readonly hits: number
  readonly facets: readonly FacetRow[] | null
  readonly page: readonly { readonly id: number; readonly day: string | null }[] | null
}

/**
 * Counts what matches, in whatever order it is found, up to a bound: what matches more than that is only known to. One
 * statement, as the items that were found are what all the rest is made from.
 */
export async function countItems(db: Db, condition: Condition, asked: Asked): Promise<Counted> {
  const { rows } = await sql<Row>`
    with found as materialized (
      select id, kind, form, outlet, lang, label, type, review, voice, voice_kind, voice_words, fold, published_from
      from items item where ${condition('item')} limit ${sql.lit(COUNTED + 1)}
    ), counted as materialized (
      select found.*, report_actors.actor, report_actors.name
      from (select * from found limit ${sql.lit(COUNTED)}) found
      left join report_actors on report_actors.id = found.voice
    ), facets as (
      select grouping(kind, voice_kind, form, outlet, lang, label, type, review, published_from, actor) as missing,
        kind, voice_kind, form, outlet, lang, label, type, review, published_from as day, actor,
        words as voice_words, count(*) as count
      from (select *, case when actor is null then voice_words end as words from counted) counted
      group by grouping sets (kind, voice_kind, form, outlet, lang, label, type, review, published_from, (actor, words))
    ), first as (
      select id, published_from from (
        select id, published_from, row_number() over (partition by coalesce(fold, id), fold is null,
          case when fold is not null then voice_kind end,
          case when fold is not null then lower(coalesce(name, voice_words)) end
          order by published_from nulls last, id) as copy
        from counted where (select count(*) from found) <= ${sql.lit(COUNTED)}
      ) copies where copy = 1
    ), page as (
      select id, published_from as day from first where ${following(asked)}
      order by ${ordering(asked)} limit ${asked.limit + 1}
    )
    select (select count(*) from found) as items, (select count(*) from first) as hits,
      (select json_agg(facets) from facets) as facets, (select json_agg(page) from page) as page`.execute(
    db,
  )
  const { items = 0, hits = 0, facets, page } = rows[0] ?? {}
  const more = items > COUNTED
  return {
    items: Math.min(items, COUNTED),
    hits: more ? undefined : hits,
    more,
    facets: await facetsOf(db, facets ?? []),
    page: more ? undefined : (page ?? []).map(({ id, day }) => ({ id, day: day ?? undefined })),
  }
}
