/** "Op 7 jan. 2022 om 14:30 schreef Jan Jansen:", "On Fri, 7 Jan 2022, Jan Jansen wrote:", perhaps over two lines. */
const WROTE = /^(?:op|on)\s[^\n]{4,150}(?:\n[^\n]{0,100})?(?:schreef|wrote)[^\n]{0,100}:\s*$/im
/** What Outlook writes above the mail that it answers. */
const ORIGINAL = /^-{2,} ?(?:oorspronkelijk bericht|original message) ?-{2,}/im
/** RFC 3676 section 4.3. */
const SIGNATURE = /^-- ?$/m

/** Plain text without the mail that it answers and without the sender's signature. */
export function dropReplies(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const own = [SIGNATURE, ORIGINAL].reduce((rest, mark) => before(rest, mark), lines)
  const quoted = own
    .split('\n')
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join('\n')
  // Only where quoted lines were left out: a report may say that somebody wrote something.
  return quoted.length < own.length ? before(quoted, WROTE, true) : own
}

function before(text: string, mark: RegExp, onlyMark = false): string {
  const found = mark.exec(text)
  // A message that begins so holds nothing else.
  if (!found || text.slice(0, found.index).trim() === '') return text
  return text.slice(0, found.index) + (onlyMark ? text.slice(found.index + found[0].length) : '')
}
