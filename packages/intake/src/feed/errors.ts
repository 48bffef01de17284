import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * bad-feed     what looks like a feed can't be read as one
 * no-article   a feed without whole articles
 */

export const badFeed = (cause: unknown) =>
  new VolgensError(
    'bad-feed',
    `the feed can't be read (${cause instanceof Error ? cause.message : String(cause)}); expected RSS, Atom, RDF or JSON Feed; get it again`,
    { cause },
  )

export const onlySummaries = (items: number) =>
  new VolgensError(
    'no-article',
    `${items === 0 ? 'the feed has no items' : `the feed has only the summaries of its ${items} items`}; expected whole articles in it; give the pages that it links to`,
  )
