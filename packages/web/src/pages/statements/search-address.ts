import type { paths } from '../../api/schema.generated.ts'

/** What a search can be narrowed down by, as the address and the API name it; in the order in which it is said. */
const FILTERS = [
  'dossier',
  'report',
  'words',
  'voice',
  'voiceKind',
  'about',
  'act',
  'form',
  'negated',
  'type',
  'mode',
  'label',
  'counts',
  'low',
  'high',
  'place',
  'said',
  'meant',
  'outlet',
  'lang',
  'review',
  'suggestions',
  'order',
] as const
export type Filter = (typeof FILTERS)[number]

/** What is looked for; `all` is any kind. */
export const KINDS = ['statement', 'naming', 'figure', 'event', 'all'] as const
export type SearchKind = (typeof KINDS)[number]

/** The kind of an address: statements where it names none. */
export const kindOf = (query: URLSearchParams): SearchKind =>
  KINDS.find((kind) => kind === query.get('kind')) ?? 'statement'

/** How many hits one page of the API has. */
export const PAGE = 20

/** How many hits an address shows. */
export const shownOf = (query: URLSearchParams): number =>
  Math.max(PAGE, Number(query.get('shown')) || 0)

/** The filters that an address has. */
export const filtersOf = (query: URLSearchParams): { name: Filter; value: string }[] =>
  FILTERS.map((name) => ({ name, value: query.get(name) ?? '' })).filter(
    ({ value }) => value !== '',
  )

type Query = NonNullable<paths['/v1/items']['get']['parameters']['query']>

/** What an address asks of the API; what the API does not know is left out, what is no value of its is refused there. */
export function apiQuery(query: URLSearchParams): Query {
  const kind = kindOf(query)
  const filters = filtersOf(query).map(({ name, value }) => [name, value])
  return {
    ...(Object.fromEntries(filters) as Query),
    ...(kind === 'all' ? {} : { kind }),
  }
}

/** The query of an address as a search is kept: without how much of it is shown, always in one order. */
export function savedQuery(query: URLSearchParams): string {
  const kind = kindOf(query)
  const pairs = filtersOf(query).map(({ name, value }) => [name, value])
  if (kind !== 'statement') pairs.unshift(['kind', kind])
  return new URLSearchParams(pairs).toString()
}
