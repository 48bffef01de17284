import type { OpenDocument } from '../article.ts'
import { inWorker } from '../guard/in-worker.ts'

/** Media types that `openRtf` opens. */
export const RTF_TYPES = ['application/rtf', 'text/rtf', 'text/richtext'] as const

/**
 * The articles of an RTF document: one, or those of an export of a news archive. As `openDocx`.
 *
 * Throws `rtf-broken`, `word-empty`, and the codes of guard/ for what takes too much.
 */
export const openRtf: OpenDocument = (document) => inWorker('rtf', document)
