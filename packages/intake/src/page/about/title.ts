import type { Block } from '../body/blocks.ts'
import { elementsOf, textOf, type Element } from '../markup/element.ts'
import { fold, sameName } from '../markup/fold.ts'
import type { LinkedArticle } from './linked-data.ts'
import { metaValues, type MetaTags } from './meta-tags.ts'

const META = [
  'og:title',
  'twitter:title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
]

/** What the parts of a page say of its headline. */
export interface TitleSources {
  readonly root: Element
  readonly linked: LinkedArticle | undefined
  readonly tags: MetaTags
  /** All lines of the page. */
  readonly lines: readonly Block[]
  readonly outlet: string | undefined
}

/** The headline, without the name of the outlet behind or before it; undefined where nothing says one. */
export function titleOf(sources: TitleSources): string | undefined {
  const { linked, tags, outlet = '' } = sources
  const heads = headingsOf(sources)
  for (const title of [linked?.headline, metaValues(tags, META)[0]])
    if (title !== undefined && fold(title) !== fold(outlet))
      return untruncated(withoutOutlet(title, outlet, heads), heads)
  const whole = textOfFirst(sources.root, ({ tag }) => tag === 'title') ?? ''
  const headline =
    itemHeadline(sources.root) ?? longest(heads.filter((head) => inside(head, whole)))
  return headline ?? titleInHead(whole, sources) ?? heads[0]
}

/** Headings that may be the headline: the h1, then lesser ones; not the outlet, not a link to the front page. */
function headingsOf({ lines, outlet = '' }: TitleSources): string[] {
  const heads = lines.filter(
    ({ element, text }) =>
      /^h[1-3]$/.test(element.tag) && text.length <= LONGEST_TITLE && fold(text) !== fold(outlet),
  )
  const own = heads.filter(({ element }) => !isHomeLink(element)).slice(0, MOST_HEADINGS)
  const inOrder = [...own.filter(isFirst), ...own.filter((head) => !isFirst(head))]
  return inOrder.map(({ text }) => text)
}

const MOST_HEADINGS = 60
const isFirst = ({ element }: Block) => element.tag === 'h1'

function isHomeLink(heading: Element): boolean {
  const links = [...elementsOf(heading), heading.parent ?? heading].filter(({ tag }) => tag === 'a')
  return links.some(({ attributes: { href = '' } }) => /^(?:https?:\/\/[^/]+)?\/?$/.test(href))
}

function itemHeadline(root: Element): string | undefined {
  const marked = (element: Element) => element.attributes['itemprop'] === 'headline'
  return textOfFirst(root, marked)
}

function textOfFirst(root: Element, wanted: (element: Element) => boolean): string | undefined {
  for (const element of elementsOf(root)) {
    const text = wanted(element)
      ? (element.attributes['content'] ?? textOf(element)).slice(0, LONGEST_TITLE)
      : ''
    if (text !== '') return text
  }
  return undefined
}

const SHORTEST_HEADLINE = 12
const LONGEST_TITLE = 500

const inside = (head: string, title: string) =>
  head.length >= SHORTEST_HEADLINE && fold(title).includes(fold(head))

const longest = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>(
    (best, text) => (text.length > (best?.length ?? 0) ? text : best),
    undefined,
  )

const BETWEEN = /\s+(?:[|–—·•»«]|::|-)\s+/
/** A title of fewer letters names the kind of page: "Nieuws", "Artikel". */
const SHORTEST_TITLE = 18

/** The headline in <title>: the line of the page that it begins or ends with, else its longest part. */
function titleInHead(whole: string, sources: TitleSources): string | undefined {
  const named = withoutOutlet(whole, sources.outlet ?? '', [])
  const line = longest(sources.lines.map(({ text }) => text).filter((text) => isEndOf(text, named)))
  if (line !== undefined) return line
  const [head] = headingsOf(sources)
  if (named.length < SHORTEST_TITLE && head !== undefined) return head
  const parts = named.split(BETWEEN).filter((part) => part.length >= SHORTEST_HEADLINE)
  const found = /\s[|»«]\s|\s::\s/.test(named) ? longest(parts) : named
  return found === '' ? undefined : found
}

function isEndOf(line: string, title: string): boolean {
  if (line.length < SHORTEST_HEADLINE || line.length > title.length + 5) return false
  const [part, whole] = [fold(line), fold(title)]
  return whole.startsWith(part) || whole.endsWith(part)
}

/** Without the outlet at either end: where it is known, or where the rest is a headline of the page. */
function withoutOutlet(title: string, outlet: string, heads: readonly string[]): string {
  const parts = title.split(BETWEEN)
  if (parts.length < 2) return title
  for (const head of heads)
    if (head.length >= SHORTEST_HEADLINE && fold(title).startsWith(fold(head))) return head
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (outlet === '') return title
  if (sameName(last, outlet))
    return title.slice(0, title.length - last.length).replace(DANGLING, '')
  return sameName(first, outlet) ? title.slice(first.length).replace(LEADING, '') : title
}

const DANGLING = /\s+(?:[|–—·•»«]|::|-)\s*$/
const LEADING = /^\s*(?:[|–—·•»«]|::|-)\s+/

/** A title that was cut at a number of letters gives way to the headline that goes on. */
function untruncated(title: string, heads: readonly string[]): string {
  const cut = /^(.{20,}?)\s*(?:…|\.\.\.)$/u.exec(title)?.[1]
  return heads.find((head) => cut !== undefined && fold(head).startsWith(fold(cut))) ?? title
}
