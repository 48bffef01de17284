import type { OpenDocument } from '../article.ts'
import { inWorker } from '../guard/in-worker.ts'

/** Media types that `openDocx` opens. */
export const DOCX_TYPES = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const

/**
 * The articles of a Word document: one, or those of an export of a news archive.
 *
 * Headers, footers, comments, notes and deleted words are left out. Throws `docx-broken`, `word-empty`, and the codes of
 * guard/ for what takes too much.
 */
export const openDocx: OpenDocument = (document) => inWorker('docx', document)
