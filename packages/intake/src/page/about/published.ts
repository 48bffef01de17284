import { elementsOf, says, textOf, type Element } from '../markup/element.ts'
import type { LinkedArticle } from './linked-data.ts'
import { metaValues, type MetaTags } from './meta-tags.ts'
import { readStampedDate } from './stamped-date.ts'
import { readWrittenDate } from './written-date.ts'

/** Names under which pages say when they were published, most telling first; never when they were changed. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'publicationdate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
]

/** Where the date of publication is looked for. */
export interface DateSources {
  readonly root: Element
  readonly linked: LinkedArticle | undefined
  readonly tags: MetaTags
  /** Short lines around the headline and what bears a date by its class, in the order of the page. */
  readonly lines: readonly string[]
  /** Elements that are about other articles: dates in them do not count. */
  readonly isAside: (element: Element) => boolean
  /** Whether 07-01-2022 has the day first: in Dutch. */
  readonly dayFirst: boolean
}

/**
 * When the page says that it was published, as EDTF with the precision and zone it gives; undefined where nothing says
 * it. Linked data first, then <meta>, microdata, <time>, and last a date in words.
 */
export function publishedOf(sources: DateSources): string | undefined {
  const { linked, tags, lines, dayFirst } = sources
  const stamped = [
    linked?.published,
    ...META.map((name) => metaValues(tags, [name])[0]),
    ...timesOf(sources),
  ].flatMap((stamp) => readDate(stamp, dayFirst) ?? [])
  const [first] = stamped
  // The same moment told by another part with its hour or zone is the same date, better.
  if (first !== undefined)
    return stamped.reduce(
      (best, each) => (each.startsWith(best) && each.length > best.length ? each : best),
      first,
    )
  for (const line of lines) {
    const date = readWrittenDate(line, dayFirst)
    if (date !== undefined) return date
  }
  return undefined
}

function readDate(stamp: string | undefined, dayFirst: boolean): string | undefined {
  return stamp === undefined
    ? undefined
    : (readStampedDate(stamp) ?? readWrittenDate(stamp, dayFirst))
}

/** What elements that are marked as dates say: those marked as publication first, then the first <time>. */
function timesOf({ root, isAside }: DateSources): string[] {
  const elements = [...elementsOf(root, isAside)]
  const marked = elements.filter(
    (element) =>
      says(element, 'itemprop', 'datepublished') ||
      (element.tag === 'time' && 'pubdate' in element.attributes) ||
      // hCalendar and hAtom: <abbr class="published" title="…">
      says(element, 'class', 'published') ||
      says(element, 'class', 'dt-published') ||
      (element.tag === 'time' &&
        /publi|entry-date|posted/i.test(element.attributes['class'] ?? '')),
  )
  const times = elements.filter(
    (element) => element.tag === 'time' && element.attributes['datetime'] !== undefined,
  )
  const unchanged = times.slice(0, MOST_TIMES).filter((element) => !isChanged(element))
  const chosen = marked.slice(0, MOST_TIMES).filter((element) => !isChanged(element))
  return [...chosen, ...unchanged.slice(0, 1)].map(
    (element) => stampIn(element.attributes) ?? textOf(element),
  )
}

const stampIn = ({ content, datetime, title }: Element['attributes']) =>
  content ?? datetime ?? (readStampedDate(title ?? '') === undefined ? undefined : title)

/** The date of an article stands among the first of its page. */
const MOST_TIMES = 50

const CHANGED = /modif|update|gewijzigd|bijgewerkt|changed|revis/i

/** Whether a time is when the page was changed: by its own name, by what is around it, or by the words before it. */
function isChanged(element: Element): boolean {
  for (const { attributes } of [element, element.parent ?? element]) {
    if (CHANGED.test(attributes['itemprop'] ?? '')) return true
    // A theme marks one <time> as both where a page was never changed.
    const classes = attributes['class'] ?? ''
    if (CHANGED.test(classes) && !/publi|entry-date/i.test(classes)) return true
  }
  const siblings = element.parent?.children ?? []
  const before = siblings[siblings.indexOf(element) - 1]
  const said = before === undefined ? '' : typeof before === 'string' ? before : textOf(before)
  return CHANGED.test(said.slice(-40)) && !/publi|geplaatst/i.test(said.slice(-25))
}
