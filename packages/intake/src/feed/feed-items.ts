import type { FeedItem } from './feed-item.ts'

/** The items of a feed, as it orders them. charset: as declared outside. Throws `bad-feed`, `binary-input`. */
export async function feedItems(bytes: Uint8Array, charset?: string): Promise<FeedItem[]> {
  const [{ readFeed }, { itemOf }] = await Promise.all([
    import('./parse-feed.ts'),
    import('./item-of.ts'),
  ])
  return readFeed(bytes, charset).items.map(itemOf)
}
