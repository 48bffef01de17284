import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder, beside those of guard/:
 *
 * mail-broken    the file is no mail message
 * mail-empty     the message has no words of its own
 */

export const mailBroken = (name: string, cause: unknown) =>
  new VolgensError(
    'mail-broken',
    `${name} can't be read as a mail message (${cause instanceof Error ? cause.message : String(cause)}); expected headers (From, Subject) and a body; save the message from the mail program as .eml`,
    { cause },
  )

export const mailEmpty = (name: string) =>
  new VolgensError(
    'mail-empty',
    `${name} has no words beside what it quotes and its footer; expected a newsletter; look whether it is a picture, or has its text in an attachment`,
  )
