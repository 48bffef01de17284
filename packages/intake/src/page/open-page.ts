import type { Article, Document, Known, OpenDocument } from '../article.ts'
import { decodeText } from '../charset/decode.ts'
import { addressOf, resolved } from './about/address.ts'
import { agencyOfBody } from './about/agency.ts'
import { readLinkedData } from './about/linked-data.ts'
import { readMetaTags, metaValues } from './about/meta-tags.ts'
import { outletOf } from './about/outlet.ts'
import { readAbout } from './about/read-about.ts'
import { titleOf } from './about/title.ts'
import { givenBody } from './body/given-body.ts'
import { partsOf, readBody } from './body/read-body.ts'
import { pageTooLarge } from './errors.ts'
import { parseMarkup } from './markup/parse-markup.ts'
import { requireArticle } from './no-article.ts'

const MOST_BYTES = 10 * 1024 * 1024

/**
 * The one article of a web page: its body without what is around it, and what the page says of it. What the page does
 * not say is taken from what was known. Throws `no-article` for a front page, an error page, a consent wall, a page that
 * scripts fill in; `page-too-large` beyond 10 MiB, 100,000 elements, 5,000 levels or 2,000,000 letters.
 */
export const openPage: OpenDocument = (document) =>
  new Promise((resolve) => resolve([readPage(document)]))

function readPage({ name, bytes, charset, known = {} }: Document): Article {
  if (bytes.length > MOST_BYTES)
    throw pageTooLarge(name, `${bytes.length} bytes`, `${MOST_BYTES} bytes`)
  const html = decodeText(bytes, {
    html: true,
    ...(charset === undefined ? {} : { declared: charset }),
  })
  const root = parseMarkup(html, name)
  const [linked, tags] = [readLinkedData(root), readMetaTags(root)]
  const url = addressOf(root, linked, tags, known.url)
  const outlet = outletOf(root, linked, tags)
  const parts = partsOf(
    root,
    (address) => url !== undefined && resolved(address, url) === url,
    linked?.paid ?? [],
  )
  const lines = parts.lines
  const title = titleOf({ root, linked, tags, lines, outlet: outlet ?? known.outlet })
  const { paragraphs: shown, agencies } = readBody(root, parts, title)
  const paragraphs = givenBody(linked?.body, shown)
  const declared = linked !== undefined || metaValues(tags, ['article:published_time']).length > 0
  requireArticle({ name, root, parts, title, paragraphs, declared })
  const about = readAbout({ root, parts, linked, tags, title, outlet, paragraphs, agencies })
  const agency = about.agency ?? agencyOfBody(paragraphs)
  return {
    ...known,
    ...about,
    ...defined({ url, outlet, title, agency }),
    text: paragraphs.join('\n\n'),
  }
}

/** Without what is not there. */
function defined(known: { readonly [Name in keyof Known]: string | undefined }): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}
