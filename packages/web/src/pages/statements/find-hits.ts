import { answerOf, api, type Schemas } from '../../api/client.ts'
import { apiQuery } from './search-address.ts'

type Found = Schemas['SearchResult']
/** What one question gives at most. */
const MOST = 100

/** Finds what an address asks, as many hits as are to be shown; throws `ApiFault`. */
export async function findHits(address: URLSearchParams, shown: number): Promise<Found> {
  const query = apiQuery(address)
  const first = await find({ ...query, limit: Math.min(MOST, shown) })
  const hits = [...first.items]
  let next = first.next
  while (next !== undefined && hits.length < shown) {
    const more = await find({ ...query, limit: Math.min(MOST, shown - hits.length), after: next })
    hits.push(...more.items)
    next = more.next
  }
  const { next: _, ...rest } = first
  return { ...rest, items: hits, ...(next === undefined ? {} : { next }) }
}

/** We ask for JSON, the other forms of the answer are texts. */
const find = async (query: ReturnType<typeof apiQuery>) =>
  (await answerOf(api.GET('/v1/items', { params: { query } }))) as Found
