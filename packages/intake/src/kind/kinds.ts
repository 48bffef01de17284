/** The media types of what is opened; other code names them by these. */
export const TYPE = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  rtf: 'application/rtf',
  mail: 'message/rfc822',
  ninjs: 'application/vnd.iptc.ninjs+json',
  newsml: 'application/vnd.iptc.g2+xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
  text: 'text/plain',
  markdown: 'text/markdown',
  /** One report, or a list of them. */
  json: 'application/json',
  jsonLines: 'application/jsonl',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  zip: 'application/zip',
  gzip: 'application/gzip',
  brotli: 'application/x-brotli',
  warc: 'application/warc',
  wacz: 'application/wacz',
} as const

export type KnownType = (typeof TYPE)[keyof typeof TYPE]

/** What is known of a document from where it was found. */
export interface Hints {
  readonly name?: string | undefined
  /** Media type as declared, with or without parameters. */
  readonly type?: string | undefined
  /** The column or member that is the text of a report, where it is not called that. */
  readonly text?: string | undefined
}
