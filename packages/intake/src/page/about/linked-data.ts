import { elementsOf, plainLine, textOf, type Element } from '../markup/element.ts'
import { fold } from '../markup/fold.ts'
import { isLinkedData, parseMarkup } from '../markup/parse-markup.ts'

/** What the linked data of a page (schema.org as JSON-LD) says of its article. */
export interface LinkedArticle {
  readonly headline?: string
  readonly published?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly url?: string
  readonly lang?: string
  /** Classes that the text for subscribers has in the page (isAccessibleForFree, cssSelector). */
  readonly paid: readonly string[]
  /** The whole text where it is given; lines as there. */
  readonly body?: string
}

type Json = Readonly<Record<string, unknown>>

/** Types of schema.org under Article that a report can have; a list of products or a recipe is none. */
const ARTICLE =
  /(?:^|[/:])(?:Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|SocialMediaPosting)$/

const DEEPEST = 8

/** The article of the page's linked data; undefined where it has none. What is broken is passed over. */
export function readLinkedData(root: Element): LinkedArticle | undefined {
  const nodes = [...elementsOf(root)].filter(isLinkedData).flatMap(nodesOf)
  const byId = new Map(nodes.flatMap((node) => idOf(node).map((id) => [id, node] as const)))
  const articles = nodes.filter(isArticle)
  const article = articles.find(isNamedIn(root)) ?? articles.find(hasHeadline) ?? articles[0]
  return article === undefined ? undefined : readArticle(article, byId)
}

const hasHeadline = ({ headline }: Json) => headline !== undefined

/** Whether an article is the one that <title> names: pages give their related articles too. */
function isNamedIn(root: Element): (article: Json) => boolean {
  const [title] = [...elementsOf(root)].filter(({ tag }) => tag === 'title')
  const named = fold(title === undefined ? '' : textOf(title).slice(0, 500))
  return ({ headline }) => {
    const line = fold(lineOf(headline) ?? '')
    return line !== '' && named.includes(line)
  }
}

function readArticle(article: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  const named = (value: unknown) => namesOf(value, byId)
  const headline = lineOf(article['headline']) ?? lineOf(article['name'])
  const published = lineOf(article['datePublished'])
  const [publisher] = [...named(article['publisher']), ...named(article['sourceOrganization'])]
  const url = lineOf(article['url']) ?? idOf(article['mainEntityOfPage'])[0]
  const lang =
    lineOf(article['inLanguage']) ?? lineOf(jsonOf(article['inLanguage'])?.['alternateName'])
  const body = typeof article['articleBody'] === 'string' ? article['articleBody'] : undefined
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    paid: [article['hasPart']].flat().flatMap(paidClass),
    authors: named(article['author'] ?? article['creator']),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(lang === undefined ? {} : { lang }),
    ...(body === undefined ? {} : { body }),
  }
}

/** ".paid" → paid. Source: Google Search Central, structured data for subscription and paywalled content. */
function paidClass(part: unknown): string[] {
  const selector = jsonOf(part)?.['cssSelector']
  const name =
    typeof selector === 'string' ? /^\.([\w-]{1,60})$/.exec(selector.trim())?.[1] : undefined
  return name === undefined ? [] : [name.toLowerCase()]
}

/** All objects in a script, from outside in. */
function nodesOf(script: Element): Json[] {
  const found: Json[] = []
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST) return
    if (Array.isArray(value)) for (const each of value) collect(each, depth + 1)
    const node = jsonOf(value)
    if (node === undefined) return
    found.push(node)
    for (const each of Object.values(node)) if (typeof each === 'object') collect(each, depth + 1)
  }
  collect(parseLoose(script.children.filter((child) => typeof child === 'string').join('')), 0)
  return found
}

/** JSON as pages have it: in a comment or CDATA, with bare line breaks in its strings, with a semicolon behind it. */
function parseLoose(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\*\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?$/, '')
    .replace(/;\s*$/, '')
  for (const attempt of [bare, bare.replace(/[\u0000-\u001F]+/g, ' ')])
    try {
      return JSON.parse(attempt)
    } catch {
      // Broken linked data says nothing: what else the page says of itself is read then.
    }
  return undefined
}

function jsonOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined
}

function isArticle({ '@type': type }: Json): boolean {
  return [type].flat().some((each) => typeof each === 'string' && ARTICLE.test(each))
}

function idOf(value: unknown): string[] {
  const id = typeof value === 'string' ? value : jsonOf(value)?.['@id']
  return typeof id === 'string' ? [id] : []
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, byId))
  if (typeof value === 'string') return [lineOf(value)].flatMap((name) => name ?? [])
  const node = jsonOf(value)
  if (node === undefined) return []
  const whole = node['name'] === undefined ? byId.get(idOf(node)[0] ?? '') : node
  return [lineOf(whole?.['name'])].flatMap((name) => name ?? [])
}

/** A string, or the first of several, on one line; character references in it, which many systems leave there, resolved. */
function lineOf(value: unknown): string | undefined {
  const [first] = [value].flat()
  if (typeof first !== 'string' || first.length > 5000) return undefined
  const line = /[&<]/.test(first) ? textOf(parseMarkup(first, '')) : plainLine(first)
  return line === '' ? undefined : line
}
