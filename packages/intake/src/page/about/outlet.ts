import { elementsOf, says, textOf, type Element } from '../markup/element.ts'
import type { LinkedArticle } from './linked-data.ts'
import { metaValues, type MetaTags } from './meta-tags.ts'

const META = [
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
]

/** The paper, station or site: by linked data, <meta>, microdata; undefined where nothing names it. */
export function outletOf(
  root: Element,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
): string | undefined {
  const named = linked?.publisher ?? metaValues(tags, META)[0] ?? inMicrodata(root)
  return named === undefined || /^https?:/i.test(named) ? undefined : named
}

function inMicrodata(root: Element): string | undefined {
  const publisher = [...elementsOf(root)].find((element) => says(element, 'itemprop', 'publisher'))
  if (publisher === undefined) return undefined
  const name = [...elementsOf(publisher)].find((element) => says(element, 'itemprop', 'name'))
  const shown = name ?? publisher
  const text = shown.attributes['content'] ?? textOf(shown)
  return text === '' || text.length > 80 ? undefined : text
}
