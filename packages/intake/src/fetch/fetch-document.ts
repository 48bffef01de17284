import { VolgensError } from '@volgens/shapes'
import type { Document } from '../article.ts'
import { followRedirects, type Arrived } from './follow-redirects.ts'
import { contentType, headerOf, type Headers } from './headers.ts'
import { retryAfterMs } from './retries.ts'
import type { Answer } from './send-request.ts'
import { webAddress } from './web-address.ts'

/** What is known of the document from the last time: it then comes only if it changed. */
export interface Conditions {
  /** The value of its ETag header. */
  readonly etag?: string
  /** The value of its Last-Modified header. */
  readonly lastModified?: string
}

interface Exchange {
  readonly status: number
  /** As the last server sent them. The body below is decompressed, whatever Content-Encoding they name. */
  readonly headers: Headers
  /** The addresses that led to the last one, in their order. */
  readonly redirects: readonly string[]
}

/** What an address gave. */
export type Fetched =
  | (Exchange & { readonly notModified: false; readonly document: Document })
  | (Exchange & { readonly notModified: true })

/** Asks one address, with these headers beside those of every request, as often as is decent. */
export type Ask = (url: URL, headers: Readonly<Record<string, string>>) => Promise<Answer>

/** A site may want more: from news to a reader's agreement and back, for instance; without cookies that ends nowhere. */
const MAX_REDIRECTS = 10

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, ' +
  'application/xml;q=0.9, */*;q=0.5'

/**
 * The document at an address, with where it ended up in `known.url`; or that it has not changed.
 *
 * `ask` looks at each address before it asks. Throws `bad-address`, `too-many-redirects`, `answer-not-ok`, and what `ask` throws.
 */
export async function fetchDocument(
  address: string,
  ask: Ask,
  conditions: Conditions = {},
): Promise<Fetched> {
  const headers = { accept: ACCEPT, ...conditional(conditions) }
  const arrived = await followRedirects(webAddress(address), MAX_REDIRECTS, (url) =>
    ask(url, headers),
  )
  const { answer, redirects } = arrived
  const exchange = { status: answer.status, headers: answer.headers, redirects }
  const asked = conditions.etag !== undefined || conditions.lastModified !== undefined
  if (answer.status === 304 && asked) return { ...exchange, notModified: true }
  if (answer.status !== 200) throw notOk(arrived)
  return { ...exchange, notModified: false, document: documentOf(address, arrived) }
}

function conditional({ etag, lastModified }: Conditions): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  }
}

const documentOf = (name: string, { url, answer }: Arrived): Document => ({
  ...{ name, bytes: answer.body, known: { url: url.href } },
  ...contentType(answer.headers),
})

function notOk({ url, answer: { status, headers } }: Arrived): VolgensError {
  const seconds = Math.ceil(retryAfterMs(headers, Date.now()) / 1000)
  const wait = headerOf(headers, 'retry-after') === undefined ? 'later' : `in ${seconds} s`
  return new VolgensError(
    'answer-not-ok',
    `${url.href} answered ${status}; expected 200 with a document; ${adviceFor(status, wait)}`,
  )
}

function adviceFor(status: number, wait: string): string {
  if (status === 401 || status === 402 || status === 403)
    return 'if you may read it, save it from a browser and add that file'
  if (status === 404 || status === 410) return 'look whether the address is right'
  return status === 429 || status >= 500
    ? `try again ${wait}`
    : 'open it in a browser to see what is there'
}
