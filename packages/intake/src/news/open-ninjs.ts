import type { OpenDocument } from '../article.ts'
import { inWorker } from '../guard/in-worker.ts'

/** Media types that `openNinjs` opens. */
export const NINJS_TYPES = ['application/json', 'application/vnd.iptc.ninjs+json'] as const

/**
 * The articles of IPTC ninjs 1.x, 2.x and 3.x: one item, or an array of them.
 *
 * Throws `ninjs-broken`, `no-article`, and the codes of guard/ for what takes too much.
 */
export const openNinjs: OpenDocument = (document) => inWorker('ninjs', document)
