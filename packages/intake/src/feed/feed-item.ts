/** What a feed says of an article; more is where its address leads. */
export interface FeedItem {
  readonly url?: string
  readonly title?: string
  /** EDTF: 2022-01-07T13:30:00Z. */
  readonly published?: string
  /** What the feed calls it: stays the same where its address changes. */
  readonly guid?: string
  readonly author?: string
  readonly lang?: string
  /** Plain text. */
  readonly summary?: string
  /** The whole article, plain text with blank lines between paragraphs; left out where the feed has only a part. */
  readonly content?: string
}
