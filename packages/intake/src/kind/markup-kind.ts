import { TYPE, type KnownType } from './kinds.ts'

/** What begins a page and nothing else. */
const PAGE = /^<(?:!doctype\s+html|html|head|body|title|meta|script|style|link)\b/iu
/** Markdown may begin with these as well (WHATWG MIME Sniffing, 7.1). */
const FRAGMENT =
  /^<(?:!--|article|section|main|header|div|table|iframe|h[1-6]|p|br|b|a|i|em|strong|ul|ol|span|font|figure|img)\b/iu

const ROOTS: Readonly<Record<string, KnownType>> = {
  html: TYPE.html,
  rss: TYPE.rss,
  RDF: TYPE.rss,
  feed: TYPE.atom,
  newsItem: TYPE.newsml,
  newsMessage: TYPE.newsml,
  packageItem: TYPE.newsml,
  knowledgeItem: TYPE.newsml,
}

export interface Markup {
  /** undefined for XML that is not read. */
  readonly type: KnownType | undefined
  /** Name of the first element: what the XML is called in a message. */
  readonly root: string
  /** Text may begin like it. */
  readonly weak: boolean
}

/** What markup it is by its beginning; undefined for what is none. */
export function markupKind(head: string): Markup | undefined {
  const rest = withoutProlog(head)
  if (PAGE.test(rest)) return { type: TYPE.html, root: 'html', weak: false }
  const isXml = rest.length < head.length && /^<(?:\?xml|!--|!doctype)/iu.test(head)
  const root = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s/>]/u.exec(rest)?.[1] ?? ''
  const type = ROOTS[root]
  if (type !== undefined) return { type, root, weak: false }
  if (FRAGMENT.test(rest)) return { type: TYPE.html, root, weak: true }
  return isXml && root !== '' ? { type: undefined, root, weak: false } : undefined
}

/** Behind white space, the XML declaration, instructions, comments and a document type that is not HTML's. */
function withoutProlog(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const end = endOfPrologPart(rest)
    if (end === undefined) return rest
    rest = rest.slice(end).trimStart()
  }
}

function endOfPrologPart(rest: string): number | undefined {
  if (rest.startsWith('<?')) return endAfter(rest, '?>')
  if (rest.startsWith('<!--')) return endAfter(rest, '-->')
  if (!/^<!doctype/iu.test(rest) || /^<!doctype\s+html\b/iu.test(rest)) return undefined
  const inside = /^[^>[]*\[/u.test(rest)
  return endAfter(rest, inside ? ']>' : '>')
}

function endAfter(rest: string, mark: string): number | undefined {
  const at = rest.indexOf(mark)
  return at < 0 ? undefined : at + mark.length
}
