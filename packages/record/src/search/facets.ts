import type { Db } from '../store/open-store.ts'
import { FACETS, type Facet, type FacetName, type FacetValue } from './search-result.ts'

/** How many items have a value: one column is filled, and `missing` tells which. */
export interface FacetRow {
  /** PostgreSQL's grouping(…): a bit for each column that is not counted by, the last one the lowest. */
  readonly missing: number
  readonly kind: string | null
  readonly voice_kind: string | null
  readonly form: string | null
  readonly outlet: string | null
  readonly lang: string | null
  readonly label: string | null
  readonly type: string | null
  readonly review: string | null
  /** ISO day of publication. */
  readonly day: string | null
  readonly actor: number | null
  /** Of a voice that is no actor. */
  readonly voice_words: string | null
  readonly count: number
}

/** In the order of grouping(…). */
const COLUMNS = [
  'kind',
  'voiceKind',
  'form',
  'outlet',
  'lang',
  'label',
  'type',
  'review',
  'month',
  'voice',
] as const satisfies readonly FacetName[]

const MOST_VALUES = 20

/** The facets with the values that most items have; voices with their names in the record. */
export async function facetsOf(
  db: Db,
  rows: readonly FacetRow[],
): Promise<Record<FacetName, Facet>> {
  const facets = Object.fromEntries(
    FACETS.map((name) => {
      const values = rows.filter((row) => nameOf(row) === name).map((row) => valueIn(name, row))
      return [name, name === 'month' ? monthsOf(values) : facetOf(values)]
    }),
  ) as Record<FacetName, Facet>
  return { ...facets, voice: await withNames(db, facets.voice) }
}

/** The column whose bit is not set. */
const nameOf = ({ missing }: FacetRow) =>
  COLUMNS.find((_, at) => ((missing >> (COLUMNS.length - 1 - at)) & 1) === 0)

/** A value with its count; none for items that have none. */
type Valued = Omit<FacetValue, 'value'> & { readonly value: string | undefined }

function valueIn(name: FacetName, row: FacetRow): Valued {
  const { count, actor } = row
  if (name === 'voice') {
    return actor === null
      ? { value: row.voice_words ?? undefined, count }
      : { value: '', actor, count }
  }
  if (name === 'voiceKind') return { value: row.voice_kind ?? undefined, count }
  return { value: name === 'month' ? row.day?.slice(0, 7) : (row[name] ?? undefined), count }
}

function facetOf(all: readonly Valued[]): Facet {
  const values = all.filter(hasValue).sort((a, b) => b.count - a.count || byValue(a, b))
  return {
    values: values.slice(0, MOST_VALUES),
    rest: sumOf(values.slice(MOST_VALUES)),
    none: sumOf(all.filter((each) => !hasValue(each))),
  }
}

/** Days come one by one. */
function monthsOf(days: readonly Valued[]): Facet {
  const months = new Map<string, number>()
  for (const { value, count } of days.filter(hasValue)) {
    months.set(value, (months.get(value) ?? 0) + count)
  }
  const values = [...months].map(([value, count]) => ({ value, count })).sort(byValue)
  return { values, rest: 0, none: sumOf(days.filter((day) => !hasValue(day))) }
}

const hasValue = (each: Valued): each is FacetValue => each.value !== undefined
const sumOf = (values: readonly Valued[]) => values.reduce((sum, { count }) => sum + count, 0)
const byValue = (a: FacetValue, b: FacetValue) =>
  a.value < b.value ? -1 : a.value > b.value ? 1 : (a.actor ?? 0) - (b.actor ?? 0)

async function withNames(db: Db, facet: Facet): Promise<Facet> {
  const ids = facet.values.flatMap(({ actor }) => actor ?? [])
  if (ids.length === 0) return facet
  const rows = await db.selectFrom('actors').select(['id', 'name']).where('id', 'in', ids).execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const values = facet.values.map((each) =>
    each.actor === undefined ? each : { ...each, value: names.get(each.actor) ?? '' },
  )
  return { ...facet, values }
}
