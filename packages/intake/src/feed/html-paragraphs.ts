import { parseHTML } from 'linkedom'

/** Longer than any article with all its markup. */
const MOST_CHARACTERS = 2_000_000

const LEFT_OUT = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG', 'FORM', 'BUTTON'],
  ...[
    'FIGURE',
    'FIGCAPTION',
    'AUDIO',
    'VIDEO',
    'CANVAS',
    'SELECT',
    'TEXTAREA',
    'HEAD',
    'NAV',
    'ASIDE',
  ],
])
const BLOCKS = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'BLOCKQUOTE', 'PRE', 'HR'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'TABLE', 'TR'],
])

/** The words of a piece of HTML, paragraphs apart by a blank line; without pictures, scripts and forms. */
export function htmlParagraphs(html: string): string {
  // Nobody writes that; the parser would take minutes for it.
  if (nestsDeeper(html, MOST_NESTED)) return ''
  const { document } = parseHTML(`<html><body>${html.slice(0, MOST_CHARACTERS)}</body></html>`)
  const pieces: string[] = []
  for (const node of inOrder(document.body as unknown as HtmlNode)) {
    if (node === 'break') pieces.push('\n\n')
    else if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replace(/\s+/gu, ' '))
    else if (node.nodeName === 'BR') pieces.push('\n')
    else if (node.nodeName === 'TD' || node.nodeName === 'TH') pieces.push(' ')
  }
  return paragraphsOf(pieces.join(''))
}

const MOST_NESTED = 500
/** Elements that have no end, or end where the next one begins. */
const UNENDED = /^(?:p|li|dt|dd|td|th|tr|tbody|br|img|hr|input|source|link|meta|wbr|col|option)$/iu

function nestsDeeper(html: string, most: number): boolean {
  let depth = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (UNENDED.test(name)) continue
    depth += end === '' ? 1 : -1
    if (depth > most) return true
  }
  return false
}

const TEXT = 3

/** What is needed of linkedom's nodes; their own types are those of browsers. */
interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

/** Nodes as they are read, with a break before and behind each block; a loop, for pages nest as deep as they like. */
function* inOrder(root: HtmlNode): Generator<HtmlNode | 'break'> {
  const waiting: (HtmlNode | 'break')[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node !== 'break' && LEFT_OUT.has(node.nodeName)) continue
    yield node
    if (node === 'break') continue
    const isBlock = BLOCKS.has(node.nodeName)
    if (isBlock) waiting.push('break')
    for (const child of [...node.childNodes].reverse()) waiting.push(child)
    if (isBlock) waiting.push('break')
  }
}

/** Two line breaks are a paragraph's end, one is a space. */
const paragraphsOf = (text: string) =>
  text
    .split(/ ?\n[ \u00a0]*\n[\s\u00a0]*/u)
    .map((paragraph) => paragraph.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
