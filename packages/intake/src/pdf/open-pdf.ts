import type { OpenDocument } from '../article.ts'
import { inWorker } from '../guard/in-worker.ts'

/** Media types that `openPdf` opens. */
export const PDF_TYPES = ['application/pdf', 'application/x-pdf'] as const

/**
 * The article that a PDF holds: its pages in reading order, columns one after the other, without running heads.
 *
 * Throws `pdf-encrypted`, `pdf-no-text`, `pdf-broken`, and the codes of guard/ for what takes too much.
 */
export const openPdf: OpenDocument = (document) => inWorker('pdf', document)
