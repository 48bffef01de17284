import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Condition } from './conditions.ts'
import type { Place } from './page.ts'
import { FACETS, type Facet, type FacetName } from './search-result.ts'

/** Items are counted one by one up to here. */
export const COUNTED = 5000
const MOST_VALUES = 20

export interface Counted {
  readonly items: number
  readonly hits: number
  /** There are more than were counted. */
  readonly more: boolean
  readonly facets: Readonly<Record<FacetName, Facet>>
  /** Hits in order, earliest first; only where all were counted. */
  readonly places: readonly Place[]
}

interface FacetRow {
  readonly facet: FacetName
  readonly value: string | null
  readonly actor: number | null
  readonly count: number
}

interface Row {
  readonly items: number
  readonly facets: readonly FacetRow[] | null
  readonly hits: readonly { readonly id: number; readonly day: string | null }[] | null
}

/**
 * Counts what matches, in whatever order it is found, up to a bound: what matches more than that is only known to.
 * One statement, as the items that were found are what all the rest is made from.
 */
export async function countItems(db: Db, condition: Condition): Promise<Counted> {
  const { rows } = await sql<Row>`
    with found as materialized (
      select id, kind, form, outlet, lang, label, type, review, voice, voice_kind, voice_words, fold, published_from
      from items item where ${condition('item')} limit ${sql.lit(COUNTED + 1)}
    ), counted as materialized (
      select found.*, report_actors.actor, coalesce(actors.name, voice_words) as who
      from (select * from found limit ${sql.lit(COUNTED)}) found
      left join report_actors on report_actors.id = found.voice left join actors on actors.id = report_actors.actor
    ), facets as (
      select facet, value, facet_actor as actor, count(*) as count
      from counted cross join lateral (values ('voice', who, actor), ('voiceKind', voice_kind, null), ('kind', kind, null),
        ('form', form, null), ('outlet', outlet, null), ('lang', lang, null), ('label', label, null), ('type', type, null),
        ('review', review, null), ('month', to_char(published_from, 'YYYY-MM'), null)) as each (facet, value, facet_actor)
      group by facet, value, facet_actor
    ), hits as (
      select id, published_from, row_number() over (partition by coalesce(fold, id), fold is null,
        case when fold is not null then voice_kind end, case when fold is not null then lower(who) end
        order by published_from nulls last, id) as copy
      from counted
    )
    select (select count(*) from found) as items, (select json_agg(facets) from facets) as facets,
      (select json_agg(json_build_object('id', id, 'day', published_from) order by published_from nulls last, id)
        from hits where copy = 1) as hits`.execute(db)
  const row = rows[0]
  const items = row?.items ?? 0
  const places = (row?.hits ?? []).map(({ id, day }) => ({ id, day: day ?? undefined }))
  return {
    items: Math.min(items, COUNTED),
    hits: places.length,
    more: items > COUNTED,
    facets: facetsOf(row?.facets ?? []),
    places,
  }
}

function facetsOf(rows: readonly FacetRow[]): Record<FacetName, Facet> {
  const facets = FACETS.map((name) => {
    const own = rows.filter(({ facet }) => facet === name)
    return [name, facetOf(name, own)] as const
  })
  return Object.fromEntries(facets) as Record<FacetName, Facet>
}

function facetOf(name: FacetName, rows: readonly FacetRow[]): Facet {
  const none = rows.find(({ value }) => value === null)?.count ?? 0
  const values = rows
    .flatMap(({ value, count, actor }) =>
      value === null ? [] : [{ value, count, ...(actor === null ? {} : { actor }) }],
    )
    .sort(name === 'month' ? byValue : (a, b) => b.count - a.count || byValue(a, b))
  const shown = name === 'month' ? values : values.slice(0, MOST_VALUES)
  const rest = values.slice(shown.length).reduce((sum, { count }) => sum + count, 0)
  return { values: shown, rest, none }
}

interface Valued {
  readonly value: string
}

const byValue = (a: Valued, b: Valued) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)
