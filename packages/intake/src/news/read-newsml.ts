import type { Article, Document } from '../article.ts'
import { authorOf } from '../printed/byline.ts'
import { textOf, tidy } from '../printed/paragraphs.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { newsmlBroken, noArticle } from './errors.ts'
import { publishedAt } from './published-at.ts'
import { xmlParagraphs } from './xml-paragraphs.ts'
import { find, findAll, readXml, wordsIn, type Element } from './xml-tree.ts'

const ITEMS = [
  'newsItem',
  'packageItem',
  'planningItem',
  'conceptItem',
  'knowledgeItem',
  'catalogItem',
]

/** The articles of NewsML-G2; blocks its thread meanwhile. */
export const readNewsml = (document: Document): Promise<readonly Article[]> =>
  Promise.resolve().then(() => {
    const root = readXml(document)
    const items = ITEMS.includes(root.name) ? [root] : ITEMS.flatMap((name) => findAll(root, name))
    if (items.length === 0)
      throw newsmlBroken(document.name, `is XML that begins with ${root.name}`)
    const articles = items.flatMap((item) => articleOf(item) ?? [])
    if (articles.length === 0) throw noArticle(document.name, whatIsIn(items))
    return articles.map((article) => ({ ...document.known, ...article }))
  })

function articleOf(item: Element): Article | undefined {
  if (item.name !== 'newsItem' || !/text|^$/.test(classOf(item))) return undefined
  const text = textOf(bestBody(item))
  if (text === '') return undefined
  const meta = (...path: string[]) => said(find(item, 'contentMeta', ...path))
  const version = said(find(item, 'itemMeta', 'versionCreated'))
  const published = publishedAt(version) ?? publishedAt(meta('contentCreated'))
  const title =
    meta('headline') ?? said(inBody(item, 'hedline')) ?? said(find(item, 'itemMeta', 'title'))
  const author = meta('by') ?? meta('creator', 'name') ?? said(inBody(item, 'byline'))
  const lang = find(item, 'contentMeta', 'language')?.attributes['tag'] ?? item.attributes['lang']
  const outlet = nameOf(find(item, 'itemMeta', 'provider'))
  const agency = meta('creditline') ?? nameOf(find(item, 'contentMeta', 'infoSource'))
  const reference = item.attributes['guid']
  return {
    ...(lang && { lang }),
    ...(published && { published }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(author && { author: authorOf(author) }),
    ...(agency && { agency }),
    ...(reference && { reference }),
    text,
  }
}

/** The rendition with the most paragraphs; an item may give its text plain and marked up. */
function bestBody(item: Element): readonly string[] {
  const set = find(item, 'contentSet')
  if (!set) return []
  const inline = findAll(set, 'inlineXML').map(xmlParagraphs)
  const data = findAll(set, 'inlineData').map((one) =>
    bodyParagraphs(wordsIn(one), one.attributes['contenttype']),
  )
  return [...inline, ...data].reduce((best, next) => (next.length > best.length ? next : best), [])
}

const inBody = (item: Element, name: string) => {
  const set = find(item, 'contentSet')
  return set && findAll(set, name)[0]
}

/** A party by its name in words, or by its code: "nprov:ANP". */
function nameOf(party: Element | undefined): string | undefined {
  if (party === undefined) return undefined
  const code = party.attributes['literal'] ?? party.attributes['qcode']?.replace(/^[^:]*:/, '')
  return said(find(party, 'name')) ?? code
}

function said(element: Element | undefined): string | undefined {
  return element && (tidy(wordsIn(element)) || undefined)
}

/** What the item is, without the name of the list: "ninat:text" → text. */
const classOf = (item: Element) =>
  (find(item, 'itemMeta', 'itemClass')?.attributes['qcode'] ?? '').replace(/^[^:]*:/, '')

function whatIsIn(items: readonly Element[]): string {
  const found = items.map((item) => {
    if (item.name !== 'newsItem') return item.name
    return /text|^$/.test(classOf(item))
      ? 'a newsItem without a body'
      : `a newsItem of class ${classOf(item)}`
  })
  return [...new Set(found)].join(', ')
}
