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
  const isNinjs = NINJS.test(head) && !hasMember(head, text)
  if (/^\[\s*(?:\{|\]\s*$)/u.test(head)) return isNinjs ? TYPE.ninjs : TYPE.json
  if (!/^\{\s*(?:"|\}\s*$)/u.test(head)) return undefined
  const [line = ''] = head.split('\n', 1)
  // Whoever writes an object over several lines ends the first one like this.
  const overLines = /[{[,]\s*$/u.test(line) && line.length < head.length
  if (JSON_FEED.test(head)) return TYPE.jsonFeed
  const several = !overLines && /\n\s*\{\s*"/u.test(head)
  if (!several && isNinjs) return TYPE.ninjs
  return overLines ? TYPE.json : TYPE.jsonLines
}

/** Its value may be the same word. */
const hasMember = (head: string, name: string) =>
  head
    .split(JSON.stringify(name))
    .slice(1)
    .some((rest) => /^\s*:/u.test(rest))
