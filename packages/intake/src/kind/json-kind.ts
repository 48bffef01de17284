import { TYPE, type KnownType } from './kinds.ts'

/** Names of members that only ninjs has (IPTC ninjs 1 to 3). */
const NINJS =
  /"(?:versioncreated|body_?(?:text|html|xhtml)|bodies|headlines|pubstatus|usageterms|rightsinfo)"\s*:/iu
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/iu

/**
 * The kind of JSON by its beginning; undefined for what is none.
 *
 * text: the member that is the text of a report. Several objects a line are JSON Lines, and so is a single one on one line: a stream may bring more.
 */
export function jsonKind(head: string, text: string): KnownType | undefined {
  if (/^\[\s*(?:\{|\]\s*$)/u.test(head)) return TYPE.json
  if (!/^\{\s*(?:"|\}\s*$)/u.test(head)) return undefined
  const [line = ''] = head.split('\n', 1)
  // Whoever writes an object over several lines ends the first one like this.
  const overLines = /[{[,]\s*$/u.test(line) && line.length < head.length
  if (JSON_FEED.test(head)) return TYPE.jsonFeed
  const several = !overLines && /\n\s*\{\s*"/u.test(head)
  if (!several && NINJS.test(head) && !head.includes(JSON.stringify(text))) return TYPE.ninjs
  return overLines ? TYPE.json : TYPE.jsonLines
}
