import { parseFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { decodeText } from '../charset/decode.ts'
import { badFeed } from './errors.ts'
import { feedDate } from './feed-date.ts'

/** An item as its feed has it. */
export interface RawItem {
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly author?: string | undefined
  readonly guid?: string | undefined
  readonly lang?: string | undefined
  readonly summary?: Words | undefined
  readonly content?: Words | undefined
}

export interface Words {
  readonly words: string
  readonly isHtml: boolean
}

export interface RawFeed {
  readonly title?: string | undefined
  readonly lang?: string | undefined
  readonly items: readonly RawItem[]
}

/** A feed of whichever kind. charset: as declared outside. Throws `bad-feed`, `binary-input`. */
export function readFeed(bytes: Uint8Array, charset?: string): RawFeed {
  const text = decodeText(bytes, { declared: charset })
  const { format, feed } = parsed(text)
  switch (format) {
    case 'rss':
      return ofRss(feed)
    case 'rdf':
      return ofRdf(feed)
    case 'atom':
      return ofAtom(feed)
    case 'json':
      return ofJson(feed)
  }
}

function parsed(text: string) {
  try {
    return parseFeed(text)
  } catch (cause) {
    throw badFeed(cause)
  }
}

const html = (words: string | undefined): Words | undefined =>
  words === undefined ? undefined : { words, isHtml: true }

const ofRss = ({ title, language, items = [] }: RssFeed.Feed<string>): RawFeed => ({
  title,
  lang: language,
  items: items.map((item) => ({
    url: item.link ?? permalinkOf(item),
    title: item.title,
    published: feedDate(item.pubDate ?? item.dc?.dates?.[0]),
    author: namesOf(item.authors) ?? namesOf(item.dc?.creators?.map((name) => ({ name }))),
    guid: item.guid?.value,
    summary: html(item.description),
    content: html(item.content?.encoded),
  })),
})

/** A GUID is an address unless it says that it is none (RSS 2.0). */
const permalinkOf = ({ guid }: RssFeed.Item<string>) =>
  guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '') ? guid?.value : undefined

const ofRdf = ({ title, dc, items = [] }: RdfFeed.Feed<string>): RawFeed => ({
  title,
  lang: dc?.languages?.[0],
  items: items.map((item) => ({
    url: item.link,
    title: item.title,
    published: feedDate(item.dc?.dates?.[0]),
    author: namesOf(item.dc?.creators?.map((name) => ({ name }))),
    guid: item.rdf?.about,
    summary: html(item.description),
    content: html(item.content?.encoded),
  })),
})

const ofAtom = ({ title, xml, entries = [], authors }: AtomFeed.Feed<string>): RawFeed => ({
  title: title === undefined ? undefined : plainOf(title),
  lang: xml?.lang,
  items: entries.map((entry) => ({
    url: linkOf(entry),
    title: entry.title === undefined ? undefined : plainOf(entry.title),
    published: feedDate(entry.published ?? entry.updated),
    author: namesOf(entry.authors) ?? namesOf(authors),
    guid: entry.id,
    lang: entry.xml?.lang,
    summary: wordsOf(entry.summary),
    content: wordsOf(entry.content),
  })),
})

type AtomText = { readonly value?: string | undefined; readonly type?: string | undefined }

const plainOf = ({ value = '' }: AtomText) => value

/** Words in HTML, XHTML or none (RFC 4287, 4.1.3); an address of them elsewhere is none. */
function wordsOf(text: AtomText | undefined): Words | undefined {
  if (text?.value === undefined) return undefined
  const { value, type = 'text' } = text
  if (!/^(?:text|html|xhtml|text\/(?:plain|html)|application\/xhtml\+xml)$/iu.test(type))
    return undefined
  return { words: value, isHtml: /html/iu.test(type) }
}

const linkOf = ({ links = [] }: AtomFeed.Entry<string>) =>
  (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href

const ofJson = ({ title, language, items = [], authors }: JsonFeed.Feed<string>): RawFeed => ({
  title,
  lang: language,
  items: items.map((item) => ({
    url: item.url ?? item.external_url,
    title: item.title,
    published: feedDate(item.date_published),
    author: namesOf(item.authors) ?? namesOf(authors),
    guid: item.id,
    lang: item.language,
    summary: item.summary === undefined ? undefined : { words: item.summary, isHtml: false },
    content:
      html(item.content_html) ??
      (item.content_text === undefined ? undefined : { words: item.content_text, isHtml: false }),
  })),
})

interface Person {
  readonly name?: string | undefined
}

/** An address of mail is no name. */
function namesOf(persons: readonly Person[] | undefined): string | undefined {
  const names = (persons ?? []).map(({ name = '' }) => name.trim()).filter((name) => name !== '')
  return names.length === 0 ? undefined : names.join(', ')
}
