import { decodeText } from '../charset/decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { Article, Document } from '../article.ts'

/**
 * A text, plain or Markdown, as one article; above it there may be front matter in YAML.
 *
 * Throws `binary-input`, `bad-front-matter`.
 */
export function openPlain({ bytes, charset }: Document): Promise<readonly Article[]> {
  return new Promise((resolve) => resolve([articleOf(decodeText(bytes, { declared: charset }))]))
}

function articleOf(text: string): Article {
  const { fields, body } = splitFrontMatter(text.replace(/\r\n?/gu, '\n'))
  const { id, ...known } = fields
  return { text: body, ...known, ...(id === undefined ? {} : { reference: id }) }
}
