import type { Article, Document } from '../article.ts'
import { authorOf } from '../printed/byline.ts'
import { textOf, tidy } from '../printed/paragraphs.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { ninjsBroken, noArticle } from './errors.ts'
import { publishedAt } from './published-at.ts'

/** Properties in lower case: version 3 writes versionCreated, earlier ones versioncreated. */
type Item = ReadonlyMap<string, unknown>

/** Roles of bodies and headlines that are the article's own, the best first; a role that is not given counts as the first. */
const MAIN = /^(?:main|html|full|richtext|text|body|bodytext|article)?$/i

/** The articles of ninjs; blocks its thread meanwhile. */
export const readNinjs = (document: Document): Promise<readonly Article[]> =>
  Promise.resolve().then(() => {
    const items = itemsOf(document)
    const articles = items.flatMap((item) => articleOf(item) ?? [])
    if (articles.length === 0) throw noArticle(document.name, whatIsIn(items))
    return articles.map((article) => ({ ...document.known, ...article }))
  })

function itemsOf({ name, bytes }: Document): readonly Item[] {
  const value = parse(name, bytes)
  const items = (Array.isArray(value) ? value : [value]).map(itemOf)
  const isNinjs = (item: Item) => item.has('uri') || item.has('guid')
  if (items.length > 0 && items.every(isNinjs)) return items
  throw ninjsBroken(name, 'is JSON, but no item of it has a uri')
}

function parse(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw ninjsBroken(
      name,
      `is no JSON (${cause instanceof Error ? cause.message : String(cause)})`,
    )
  }
}

function itemOf(value: unknown): Item {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).map(([key, held]) => [key.toLowerCase(), held]))
}

function articleOf(item: Item): Article | undefined {
  const type = said(item, 'type') ?? 'text'
  if (!/^(?:text|composite)$/.test(type) || said(item, 'pubstatus') === 'canceled') return undefined
  const text = textOf(bestBody(item))
  if (text === '') return undefined
  const outlet = sourceOf(item, /publisher|provider/i) ?? said(item, 'copyrightholder')
  const known = {
    lang: said(item, 'language'),
    published: publishedAt(said(item, 'versioncreated') ?? said(item, 'contentcreated')),
    title: headlineOf(item),
    outlet,
    author: authorOf(said(item, 'by') ?? said(item, 'byline') ?? '') || undefined,
    agency:
      said(item, 'creditline') ??
      said(item, 'credit') ??
      sourceOf(item, /./) ??
      said(item, 'source'),
    reference: said(item, 'uri') ?? said(item, 'guid'),
  }
  return { ...present(known), text }
}

/** The paragraphs of the body with most of them: markup keeps them apart, plain text often not. */
function bestBody(item: Item): readonly string[] {
  const bodies = partsOf(item, 'bodies', /^body_(?:html|xhtml|text|richtext|nitf)$/)
  return bodies
    .filter(({ role }) => MAIN.test(role))
    .map(({ value, type }) => bodyParagraphs(value, type))
    .reduce((best, next) => (next.length > best.length ? next : best), [])
}

function headlineOf(item: Item): string | undefined {
  const headlines = partsOf(item, 'headlines', /^headline$/)
  const main = headlines.find(({ role }) => MAIN.test(role)) ?? headlines[0]
  return main && (bodyParagraphs(main.value, main.type).join(' ') || undefined)
}

interface Part {
  readonly role: string
  readonly type: string | undefined
  readonly value: string
}

/** Parts as version 2 and 3 list them, or as version 1 names them. */
function partsOf(item: Item, list: string, names: RegExp): readonly Part[] {
  const listed = item.get(list)
  const parts = Array.isArray(listed) ? listed.slice(0, 100).map(itemOf) : []
  const named = [...item].filter(([key, value]) => names.test(key) && typeof value === 'string')
  return [
    ...parts.map((part) => ({
      role: said(part, 'role') ?? '',
      type: said(part, 'contenttype'),
      value: said(part, 'value') ?? '',
    })),
    ...named.map(([key, value]) => ({
      role: '',
      type: /text$/.test(key) && key !== 'body_richtext' ? 'text/plain' : undefined,
      value: String(value),
    })),
  ]
}

/** The name of the source with such a role. */
function sourceOf(item: Item, role: RegExp): string | undefined {
  const sources = item.get('infosources')
  const found = Array.isArray(sources) ? sources.map(itemOf) : []
  const named = found.find(
    (source) => role.test(said(source, 'role') ?? 'source') && said(source, 'name'),
  )
  return named && said(named, 'name')
}

function said(item: Item, key: string): string | undefined {
  const value = item.get(key)
  return typeof value === 'string' && value.trim() !== '' ? tidyLines(value) : undefined
}

/** Bodies keep their lines. */
const tidyLines = (value: string) => (value.includes('\n') ? value.trim() : tidy(value))

function present<Fields extends object>(fields: Fields) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> }
}

function whatIsIn(items: readonly Item[]): string {
  const found = items.map((item) => {
    const type = said(item, 'type') ?? 'text'
    if (said(item, 'pubstatus') === 'canceled') return `canceled ${type}`
    return type === 'text' ? 'text without a body' : type
  })
  return [...new Set(found)].join(', ')
}
