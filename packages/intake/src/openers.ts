import { MOST_CHARACTERS } from './lines/limits.ts'
import { TYPE, type KnownType } from './kind/kinds.ts'
import type { OpenDocument } from './article.ts'

export interface Opener {
  /** Loads what opens documents of the kind. */
  readonly load: () => Promise<OpenDocument>
  /** A larger document is refused before it is in memory; 100 MB unless told. */
  readonly mostBytes?: number
}

/** A character has three bytes at most, and front matter may stand above. */
const MOST_TEXT_BYTES = 3 * MOST_CHARACTERS + 100_000

const plain: Opener = {
  load: async () => (await import('./plain/open-plain.ts')).openPlain,
  mostBytes: MOST_TEXT_BYTES,
}
const feed: Opener = {
  load: async () => (await import('./feed/open-feed.ts')).openFeed,
  mostBytes: 20_000_000,
}

/** What opens the documents of each kind. A kind more is a row more, and its media type in `kind/kinds.ts`. */
export const OPENERS: Readonly<Partial<Record<KnownType, Opener>>> = {
  [TYPE.html]: { load: async () => (await import('./page/open-page.ts')).openPage },
  [TYPE.pdf]: { load: async () => (await import('./pdf/open-pdf.ts')).openPdf },
  [TYPE.docx]: { load: async () => (await import('./word/open-docx.ts')).openDocx },
  [TYPE.rtf]: { load: async () => (await import('./word/open-rtf.ts')).openRtf },
  [TYPE.mail]: { load: async () => (await import('./mail/open-mail.ts')).openMail },
  [TYPE.ninjs]: { load: async () => (await import('./news/open-ninjs.ts')).openNinjs },
  [TYPE.newsml]: { load: async () => (await import('./news/open-newsml.ts')).openNewsml },
  [TYPE.text]: plain,
  [TYPE.markdown]: plain,
  [TYPE.rss]: feed,
  [TYPE.atom]: feed,
  [TYPE.jsonFeed]: feed,
}
