import { answerOf, api, type Schemas } from './client.ts'
import type { paths } from './schema.generated.ts'

/** What a search of the record may ask. */
export type SearchQuery = NonNullable<paths['/v1/items']['get']['parameters']['query']>

/** What reports say, found by words and by what is known of it; rejects with `ApiFault`. */
export async function searchItems(query: SearchQuery): Promise<Schemas['SearchResult']> {
  // It can also be had as text; who asks for nothing else gets JSON.
  return (await answerOf(api.GET('/v1/items', { params: { query } }))) as Schemas['SearchResult']
}
