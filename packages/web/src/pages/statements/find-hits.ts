import type { Schemas } from '../../api/client.ts'
import { searchItems } from '../../api/search-items.ts'
import { apiQuery } from './search-address.ts'

type Found = Schemas['SearchResult']
/** What one question gives at most. */
const MOST = 100

/** Finds what an address asks, as many hits as are to be shown; throws `ApiFault`. */
export async function findHits(address: URLSearchParams, shown: number): Promise<Found> {
  const query = apiQuery(address)
  const first = await searchItems({ ...query, limit: Math.min(MOST, shown) })
  const hits = [...first.items]
  let next = first.next
  while (next !== undefined && hits.length < shown) {
    const more = await searchItems({
      ...query,
      limit: Math.min(MOST, shown - hits.length),
      after: next,
    })
    hits.push(...more.items)
    next = more.next
  }
  const { next: _, ...rest } = first
  return { ...rest, items: hits, ...(next === undefined ? {} : { next }) }
}
