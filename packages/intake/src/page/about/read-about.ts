import type { Known } from '../../article.ts'
import { blocksOf } from '../body/blocks.ts'
import { meaningOf, namesOf } from '../body/class-words.ts'
import { titleAt, type PageParts } from '../body/read-body.ts'
import { elementsOf, says, type Element } from '../markup/element.ts'
import { agencyAmong } from './agency.ts'
import { authorOf, BEFORE_ALONE, isByline } from './author.ts'
import { contradicts, langOf } from './lang.ts'
import type { LinkedArticle } from './linked-data.ts'
import { metaValues, type MetaTags } from './meta-tags.ts'
import { publishedOf } from './published.ts'

/** What of a page says something about its article. */
export interface AboutSources {
  readonly root: Element
  readonly parts: PageParts
  readonly linked: LinkedArticle | undefined
  readonly tags: MetaTags
  readonly title: string | undefined
  readonly outlet: string | undefined
  /** The body, and the agencies that its lines credit. */
  readonly paragraphs: readonly string[]
  readonly agencies: readonly string[]
}

const AUTHOR = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
]

/** Date, language, author and agency of a page's article, as far as the page says them. */
export function readAbout(sources: AboutSources): Known {
  const { root, parts, linked, tags, outlet } = sources
  const lang = declaredLang(sources)
  const isAside = elsewhere(parts)
  const near = linesNearTitle(sources, isAside)
  const published = publishedOf({
    ...{ root, linked, tags, isAside },
    lines: near,
    dayFirst: !/^en-(?:US|PH)/.test(lang ?? 'nl') && !/^en$/.test(lang ?? ''),
  })
  const bylines = [marked(sources, isAside), near.filter(isByline)]
  const named = [linked?.authors ?? [], metaValues(tags, AUTHOR), ...bylines]
  const author = named.map((names) => authorOf(names, outlet)).find((each) => each !== undefined)
  const agency = [
    ...named.flat().map(agencyAmong),
    ...near.map(agencyOfByline),
    ...sources.agencies,
  ].find((each) => each !== undefined)
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
    ...(author === undefined ? {} : { author }),
    ...(agency === undefined ? {} : { agency }),
  }
}

function declaredLang({ root, linked, tags, paragraphs }: AboutSources): string | undefined {
  const html = [...elementsOf(root)].find(({ tag }) => tag === 'html')
  const article = [...elementsOf(root)].find(
    ({ tag, attributes }) => tag === 'article' && attributes['lang'],
  )
  const text = paragraphs.join('\n')
  return [
    article?.attributes['lang'],
    html?.attributes['lang'] ?? html?.attributes['xml:lang'],
    metaValues(tags, ['og:locale'])[0],
    linked?.lang,
    metaValues(tags, ['content-language', 'dc.language', 'dcterms.language', 'language'])[0],
  ]
    .map(langOf)
    .find((lang) => lang !== undefined && !contradicts(text, lang))
}

/** The foot of an article, which often bears its date and author. */
const OWN_FOOT = /^(?:post|entry|article|artikel|node|story)[-_]+(?:footer|foot|meta|info)/

/** Parts of the page that are about other articles: dates and names in them are not this one's. */
function elsewhere({ furniture }: PageParts): (element: Element) => boolean {
  return (element) =>
    furniture.has(element) &&
    !/^(?:figcaption|head|footer|meta|link)$/.test(element.tag) &&
    meaningOf(namesOf(element)) !== 'maybe' &&
    !namesOf(element).some((name) => OWN_FOOT.test(name))
}

const LINES_BEFORE = 6
const LINES_AFTER = 12
const LONGEST_LINE = 160
const DATED = /date|datum|time|publi|meta|byline|posted|dateline/i

/** Short lines around the headline, and those that bear a date by their class. */
function linesNearTitle(
  { parts: { lines }, title }: AboutSources,
  isAside: (element: Element) => boolean,
): string[] {
  const at = titleAt(lines, title)
  const after = lines.slice(Math.max(at, 0), Math.max(at, 0) + LINES_AFTER)
  const before = lines.slice(Math.max(0, at - LINES_BEFORE), Math.max(at, 0))
  const dated = lines.filter(({ element }) => DATED.test(element.attributes['class'] ?? ''))
  return [...after, ...before, ...dated.slice(0, 20)]
    .filter(({ text, element }) => text.length <= LONGEST_LINE && !isWithin(element, isAside))
    .flatMap(({ text }) => [text, ...text.split(/\s+[|•·]\s+/).filter((part) => part !== text)])
}

function isWithin(element: Element, isAside: (element: Element) => boolean): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent)
    if (isAside(at)) return true
  return false
}

/** Names in what is marked as the author. */
function marked({ root, parts }: AboutSources, isAside: (element: Element) => boolean): string[] {
  const named = [...elementsOf(root, isAside)].filter(
    (element) =>
      says(element, 'rel', 'author') ||
      says(element, 'itemprop', 'author') ||
      isBylineClass(element),
  )
  const found = named
    .filter((element) => parts.measures(element).length < LONGEST_LINE)
    .slice(0, MOST_NAMED)
  const inner = found.filter(
    (element) =>
      !found.some((other) => other.parent === element || other.parent?.parent === element),
  )
  return inner
    .slice(0, 6)
    .map(nameIn)
    .filter((name) => name !== '')
}

const MOST_NAMED = 50

const BYLINE =
  /^(?:.*[-_])?(?:byline|byl|fn|author|auteur|authors|auteurs|author-?name|auteursnaam)(?:__?name|[-_]name|[-_]link)?$/

function isBylineClass(element: Element): boolean {
  return namesOf(element).some((name) => BYLINE.test(name))
}

function nameIn(element: Element): string {
  const name = [...elementsOf(element)].find((each) => says(each, 'itemprop', 'name'))
  const shown = name ?? element
  // A function stands on a line of its own below the name.
  const lines = blocksOf(shown, new Set()).map(({ text }) => text)
  return shown.attributes['content'] ?? lines.find((line) => !BEFORE_ALONE.test(line)) ?? ''
}

function agencyOfByline(line: string): string | undefined {
  return line.length < 100
    ? agencyAmong(line.replace(/^(?:door|by|bron|source|van)\s*:?\s+/i, ''))
    : undefined
}
