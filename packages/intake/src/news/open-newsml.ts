import type { OpenDocument } from '../article.ts'
import { inWorker } from '../guard/in-worker.ts'

/** Media types that `openNewsml` opens. */
export const NEWSML_TYPES = [
  'application/vnd.iptc.g2.newsitem+xml',
  'application/vnd.iptc.g2.newsmessage+xml',
  'application/xml',
  'text/xml',
] as const

/**
 * The articles of NewsML-G2: one newsItem, or those of a newsMessage in their order.
 *
 * Throws `newsml-broken`, `xml-entities`, `no-article`, and the codes of guard/ for what takes too much.
 */
export const openNewsml: OpenDocument = (document) => inWorker('newsml', document)
