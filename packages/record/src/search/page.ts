import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { CheckedQuery } from './check-query.ts'
import type { Condition } from './conditions.ts'
import type { Cursor } from './cursor.ts'

/** Where a hit stands in the order of hits. */
export type Place = Cursor

/** Items that are looked at in their order before all that match are sorted instead. */
const LOOKED_AT = 4000

export type Asked = Pick<CheckedQuery, 'order' | 'after' | 'limit'>

/**
 * The page where more match than were counted: by walking through the index of days, as most pages are found in the
 * first items; where those hold too few that match, by sorting all of them.
 *
 * One more than the limit where there are more.
 */
export async function findPage(
  db: Db,
  condition: Condition,
  asked: Asked,
): Promise<readonly Place[]> {
  const walked = await walk(db, condition, asked)
  return walked.length > asked.limit ? walked : sortAll(db, condition, asked)
}

async function walk(db: Db, condition: Condition, asked: Asked): Promise<Place[]> {
  const { order, after } = asked
  if (after !== undefined && after.day === undefined) return []
  const next = after === undefined ? sql`published_from is not null` : later(after, order)
  const direction = order === 'earliest' ? sql`asc` : sql`desc`
  const { rows } = await sql<Row>`
    select item.id, item.published_from as day from (
      select * from items where ${next} order by published_from ${direction}, id ${direction}
      limit ${sql.lit(LOOKED_AT)}
    ) item where ${condition('item')} and ${isFirst(condition)} limit ${asked.limit + 1}`.execute(
    db,
  )
  return rows.map(placeOf)
}

async function sortAll(db: Db, condition: Condition, asked: Asked): Promise<Place[]> {
  const { rows } = await sql<Row>`
    with item as materialized (
      select id, published_from, fold, voice, voice_kind, voice_words from items item
      where ${condition('item')}
    ), ordered as (select * from item where ${following(asked)} order by ${ordering(asked)})
    select item.id, item.published_from as day from ordered item where ${isFirst(condition)}
    limit ${asked.limit + 1}`.execute(db)
  return rows.map(placeOf)
}

interface Row {
  readonly id: number
  readonly day: string | null
}

const placeOf = ({ id, day }: Row): Place => ({ id, day: day ?? undefined })

export const ordering = ({ order }: Asked) =>
  order === 'earliest' ? sql`published_from, id` : sql`published_from desc nulls last, id desc`

export function following({ order, after }: Asked): RawBuilder<unknown> {
  if (after === undefined) return sql`true`
  if (after.day !== undefined) return sql`(${later(after, order)} or published_from is null)`
  return sql`(published_from is null and id ${signOf(order)} ${after.id})`
}

/** After the cursor, among those that have a day. */
const later = ({ day, id }: Cursor, order: Asked['order']) =>
  sql`(published_from, id) ${signOf(order)} (${day}::date, ${id}::bigint)`

const signOf = (order: Asked['order']) => (order === 'earliest' ? sql`>` : sql`<`)

/** No earlier item that also matches has the same words of the same voice. */
function isFirst(condition: Condition): RawBuilder<unknown> {
  return sql`(item.fold is null or not exists (
    select from items earlier where earlier.fold = item.fold and ${condition('earlier')}
      and earlier.voice_kind = item.voice_kind and ${whoOf('earlier')} is not distinct from ${whoOf('item')}
      and (coalesce(earlier.published_from, 'infinity'), earlier.id)
        < (coalesce(item.published_from, 'infinity'), item.id)))`
}

/** The voice by its name in the report, else by the words for it: in lower case. */
export const whoOf = (alias: string) => sql`lower(coalesce((select name from report_actors
  where report_actors.id = ${sql.ref(`${alias}.voice`)}), ${sql.ref(`${alias}.voice_words`)}))`
