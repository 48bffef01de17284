import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pagesFolder } from '../../pages/floors.ts'
import { pick, randomFrom, type Random } from '../../record/search/random.ts'
import { benchTexts, countWords } from '../../speed/texts.ts'

/** A plain paragraph that is long enough to be an article's. */
const PARAGRAPH = /<p\b([^<>]*)>[^<>]{60,}<\/p>/giu
/** A page with fewer has its words elsewhere: its copies would be alike. */
const FEWEST_PARAGRAPHS = 4

interface SavedPage {
  readonly lang: string
  readonly html: string
}

/**
 * So many saved pages, no two alike: those of the corpus by turns, with paragraphs of the corpus's reports in place of
 * their own, about so many words in all, and an address of their own. The same call gives the same.
 */
export function madePages(count: number, words: number): string[] {
  const pages = savedPages()
  const paragraphs = new Map(['nl', 'en'].map((lang) => [lang, paragraphsIn(lang)]))
  const random = randomFrom(1)
  return Array.from({ length: count }, (_, number) => {
    const { lang, html } = pages[number % pages.length] ?? { lang: 'nl', html: '' }
    return varied(html, words, paragraphs.get(lang) ?? [], random).replaceAll(
      '.example/',
      `.example/${number}/`,
    )
  })
}

function savedPages(): SavedPage[] {
  const names = readdirSync(pagesFolder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return names
    .map(({ name }) => ({
      lang: name.slice(-2),
      html: readFileSync(join(pagesFolder, name, 'page.html'), 'utf8'),
    }))
    .filter(({ html }) => (html.match(PARAGRAPH)?.length ?? 0) >= FEWEST_PARAGRAPHS)
}

const paragraphsIn = (lang: string) =>
  benchTexts()
    .filter((each) => each.lang === lang)
    .flatMap(({ text }) => text.split(/\n{2,}/))

function varied(
  html: string,
  words: number,
  paragraphs: readonly string[],
  random: Random,
): string {
  const each = words / (html.match(PARAGRAPH)?.length ?? 1)
  return html.replace(PARAGRAPH, (_, attributes: string) =>
    drawn(paragraphs, each, random)
      .map((paragraph) => `<p${attributes}>${escaped(paragraph)}</p>`)
      .join('\n'),
  )
}

function drawn(paragraphs: readonly string[], words: number, random: Random): string[] {
  const taken: string[] = []
  for (let had = 0; had < words; had += countWords(taken.at(-1) ?? ' .')) {
    taken.push(pick(paragraphs, random))
  }
  return taken
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
