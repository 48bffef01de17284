import { onlySummaries } from './errors.ts'
import { itemOf } from './item-of.ts'
import { readFeed, type RawFeed } from './parse-feed.ts'
import type { Article, Document } from '../article.ts'
import type { FeedItem } from './feed-item.ts'

/**
 * The items of a feed that have the whole article in them; of the others it only has an address and a summary.
 *
 * Throws `bad-feed`, `no-article`, `binary-input`.
 */
export function openFeed({ bytes, charset }: Document): Promise<readonly Article[]> {
  return new Promise((resolve) => resolve(articlesOf(readFeed(bytes, charset))))
}

function articlesOf(feed: RawFeed): readonly Article[] {
  const outlet = itemOf({ title: feed.title }).title
  const about = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(feed.lang === undefined ? {} : { lang: feed.lang.trim() }),
  }
  const articles = feed.items.flatMap((item) => articleOf(itemOf(item), about))
  if (articles.length === 0) throw onlySummaries(feed.items.length)
  return articles
}

function articleOf(item: FeedItem, about: Pick<Article, 'outlet' | 'lang'>): Article[] {
  const { content, guid, summary: _, ...known } = item
  if (content === undefined) return []
  return [{ ...about, ...known, text: content, ...(guid === undefined ? {} : { reference: guid }) }]
}
