import { decodeText } from '../charset/decode.ts'
import { plainParagraphs } from '../printed/paragraphs.ts'
import { splitArchive } from '../word/split-archive.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { Article, Document } from '../article.ts'

/**
 * A text, plain or Markdown, as one article; above it there may be front matter in YAML. An export of a news archive is
 * the articles that it holds.
 *
 * Throws `binary-input`, `bad-front-matter`.
 */
export function openPlain({ bytes, charset }: Document): Promise<readonly Article[]> {
  return new Promise((resolve) => resolve(articlesOf(decodeText(bytes, { declared: charset }))))
}

function articlesOf(text: string): readonly Article[] {
  const archived = splitArchive(plainParagraphs(text).map((each) => ({ text: each, role: 'body' })))
  return archived.length > 0 ? archived : [articleOf(text)]
}

function articleOf(text: string): Article {
  const { fields, body } = splitFrontMatter(text.replace(/\r\n?/gu, '\n'))
  const { id, ...known } = fields
  return { text: body, ...known, ...(id === undefined ? {} : { reference: id }) }
}
