import type { OpenDocument } from '../article.ts'
import { inWorker } from '../guard/in-worker.ts'

/** Media types that `openMail` opens. */
export const MAIL_TYPES = ['message/rfc822'] as const

/**
 * The article that a mail message is, as newsletters are: subject, sender's name as the outlet, day and hour, words.
 *
 * Throws `mail-broken`, `mail-empty`, and the codes of guard/ for what takes too much.
 */
export const openMail: OpenDocument = (document) => inWorker('mail', document)
