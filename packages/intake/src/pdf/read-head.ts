import type { Known } from '../article.ts'
import { readByline } from '../printed/byline.ts'
import { readDateAtEnd, readPrintedDate } from '../printed/printed-date.ts'
import { bodySizeOf, type Paragraph } from './build-paragraphs.ts'
import type { PdfInfo } from './read-pages.ts'

/** Paragraphs of the first page among which a title is looked for, and after it byline and date. */
const TOP = 12
const AFTER_TITLE = 4
const MAX_TITLE_LENGTH = 300
/** Times the size of running text. */
const TITLE_SIZE = 1.15

export interface Head {
  readonly known: Known
  readonly body: readonly Paragraph[]
}

/**
 * Title, author and day as they are printed at the top, and what remains.
 *
 * running: the heads of pages; a newspaper prints its day there. The file's own title counts where it is printed too.
 */
export function readHead(
  paragraphs: readonly Paragraph[],
  info: PdfInfo,
  running: readonly string[],
): Head {
  const papers = paragraphs.filter(({ text }) => isPaper(text, running))
  const at = findTitle(paragraphs, info, papers)
  const title = paragraphs[at]
  const above = paragraphs.slice(0, Math.max(0, at))
  const below = paragraphs.slice(at + 1)
  const signed = below.slice(0, AFTER_TITLE).map(({ text }) => readSigned(text, info))
  const dates = [
    ...signed.map((line) => line?.published),
    ...[...above.map(({ text }) => text), ...running].map(readDateAtEnd),
  ]
  const outlet = above.find((paragraph) => papers.includes(paragraph))?.text
  const author = signed.find((line) => line?.author)?.author
  const published = dates.find((date) => date !== undefined)
  return {
    known: {
      ...(title && { title: title.text }),
      ...(outlet && { outlet }),
      ...(author && { author }),
      ...(published && { published }),
    },
    body: [
      // A kicker or a name of a paper stands above the title, running text does not.
      ...(above.some(isRunningText) ? above : []),
      ...below.filter((_, index) => signed[index] === undefined),
    ],
  }
}

/** The name of a paper, largest of all on its front page: a few words that stand in the heads of other pages too. */
function isPaper(text: string, running: readonly string[]): boolean {
  const name = bare(text)
  return (
    name !== '' && name.split(' ').length <= 4 && running.some((head) => bare(head).includes(name))
  )
}

/** The index of the title; −1 for none. papers: titles only where there is no other. */
function findTitle(
  paragraphs: readonly Paragraph[],
  { title }: PdfInfo,
  papers: readonly Paragraph[],
): number {
  const top = paragraphs.filter(({ page }) => page === 0).slice(0, TOP)
  const named = top.findIndex(({ text }) => title !== undefined && sameWords(text, title))
  if (named >= 0) return named
  const body = bodySizeOf(paragraphs.flatMap(({ lines }) => lines))
  const large = top.filter(
    ({ text, size }) =>
      size >= TITLE_SIZE * body && text.length <= MAX_TITLE_LENGTH && /\p{L}{3}/u.test(text),
  )
  const others = large.filter((paragraph) => !papers.includes(paragraph))
  const candidates = others.length > 0 ? others : large
  const largest = candidates.reduce((most, { size }) => Math.max(most, size), 0)
  return top.findIndex((one) => candidates.includes(one) && one.size >= 0.97 * largest)
}

const isRunningText = ({ text }: Paragraph) => text.split(' ').length >= 20

/** A line that tells who or when, in parts: "Door Jan Jansen | 7 januari 2022". Undefined where a part tells something else. */
function readSigned(text: string, info: PdfInfo): Pick<Known, 'author' | 'published'> | undefined {
  const parts = text.split(/\s+[|•·–—]\s+/)
  const read = parts.map((part) => {
    const author = sameWords(part, info.author ?? '') ? part : readByline(part)
    return { author, published: readPrintedDate(part) }
  })
  if (read.some(({ author, published }) => author === undefined && published === undefined)) {
    return undefined
  }
  const author = read.find((part) => part.author !== undefined)?.author
  const published = read.find((part) => part.published !== undefined)?.published
  return { ...(author && { author }), ...(published && { published }) }
}

const sameWords = (one: string, other: string) => bare(one) !== '' && bare(one) === bare(other)
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
