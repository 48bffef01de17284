import { parseHTML } from 'linkedom'
import { tidy } from './paragraphs.ts'

export interface Paragraph {
  readonly text: string
  /** The words of its links, and their addresses; '' for none. */
  readonly linked: string
}

/** Elements without words of the message or article. */
const SKIPPED = new Set(
  (
    'HEAD STYLE SCRIPT TITLE NOSCRIPT TEMPLATE SVG OBJECT IFRAME SELECT BUTTON FORM TEXTAREA ' +
    'FIGURE FIGCAPTION AUDIO VIDEO CANVAS NAV ASIDE'
  ).split(' '),
)
/** Elements that run on in a line; all others begin a paragraph. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
)
/** What mail programs wrap around the message that is answered, and around the sender's signature. */
const QUOTED =
  /(?:^|\s)(?:gmail_quote|gmail_signature|moz-signature|moz-cite-prefix|yahoo_quoted|protonmail_quote)(?:\s|$)/
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$|!)|max-height\s*:\s*0/i

/** The part of linkedom's nodes that we read. */
interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
  readonly parentNode: Node | null
  getAttribute?(name: string): string | null
}

const ELEMENT = 1
const TEXT = 3

/**
 * The paragraphs of HTML as mails, feeds and agencies have it: tables are layout, each cell apart; hidden preheaders, quoted mail and
 * signatures are left out.
 */
export function htmlParagraphs(html: string): Paragraph[] {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  )
  const builder = new Builder()
  // Without recursion: a mail may be nested deeper than the stack.
  let node: Node | null = document.documentElement as unknown as Node | null
  while (node !== null) {
    const into: Node | null = builder.enter(node) ? node.firstChild : null
    node = into ?? next(node, builder)
  }
  return builder.paragraphs
}

/** The node after this one and its children; leaves all that end before it. */
function next(node: Node, builder: Builder): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    builder.leave(at)
    if (at.nextSibling !== null) return at.nextSibling
  }
  return null
}

/** Takes nodes as they come and cuts their words into paragraphs. */
class Builder {
  readonly paragraphs: Paragraph[] = []
  #text = ''
  #linked = ''
  #links = 0
  #breaks = 0

  /** False where nothing within counts. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT) this.#add(node.nodeValue ?? '')
    if (node.nodeType !== ELEMENT) return true
    const name = node.nodeName.toUpperCase()
    if (name === 'A') this.#links++
    else if (name === 'BR') this.#break()
    else if (!INLINE.has(name)) this.#end()
    if (isLeftOut(node, name)) return false
    if (name === 'A') this.#linked += ` ${node.getAttribute?.('href') ?? ''} `
    return true
  }

  leave(node: Node): void {
    if (node.nodeType !== ELEMENT) return
    const name = node.nodeName.toUpperCase()
    if (name === 'A') this.#links--
    else if (name !== 'BR' && !INLINE.has(name)) this.#end()
  }

  #add(text: string): void {
    this.#text += text
    if (this.#links > 0) this.#linked += text
    if (text.trim() !== '') this.#breaks = 0
  }

  /** Two breaks set paragraphs apart. */
  #break(): void {
    this.#text += '\n'
    if (++this.#breaks >= 2) this.#end()
  }

  #end(): void {
    const text = tidy(this.#text)
    if (text !== '') this.paragraphs.push({ text, linked: tidy(this.#linked) })
    this.#text = ''
    this.#linked = ''
    this.#breaks = 0
  }
}

function isLeftOut(node: Node, name: string): boolean {
  if (SKIPPED.has(name)) return true
  const said = (attribute: string) => node.getAttribute?.(attribute) ?? ''
  if (name === 'BLOCKQUOTE' && said('type').toLowerCase() === 'cite') return true
  return QUOTED.test(said('class')) || HIDDEN.test(said('style'))
}
