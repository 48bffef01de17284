/** Headers that a mail has and that nobody writes above a text (RFC 5322, RFC 2045). */
const ONLY_MAIL = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature):/iu
const OFTEN = /^(?:from|to|cc|subject|date|sender|reply-to|content-type|x-[\w-]+):/iu
const HEADER = /^(?:[A-Za-z][\w-]{0,70}:|[ \t]+\S)/u
/** An mbox has this line above each mail. */
const MBOX = /^From \S+ .*\d{4}\s*$/u

/** Whether a text begins with the headers of a mail: one that only mails have and another one that mails have. */
export function isMail(head: string): boolean {
  const lines = head.trimStart().split(/\r?\n/u, 200)
  const headers = MBOX.test(lines[0] ?? '') ? lines.slice(1) : lines
  const end = headers.findIndex((line) => !HEADER.test(line))
  const above = headers.slice(0, end < 0 ? headers.length : end)
  const only = above.filter((line) => ONLY_MAIL.test(line)).length
  return only > 0 && only + above.filter((line) => OFTEN.test(line)).length > 1
}
