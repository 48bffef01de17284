import mammoth from 'mammoth'
import type { Article, Document } from '../article.ts'
import { articlesOf } from './articles-of.ts'
import { checkZip } from './check-zip.ts'
import { docxParagraphs, type Element } from './docx-paragraphs.ts'
import { docxBroken } from './errors.ts'

/** The articles of a .docx; blocks its thread meanwhile. */
export async function readDocx(document: Document): Promise<readonly Article[]> {
  await checkZip(document)
  return articlesOf(document, docxParagraphs(await readTree(document)))
}

/** What mammoth reads before it makes HTML of it: there the names of styles are still known. */
async function readTree({ name, bytes }: Document): Promise<Element> {
  let tree: Element = { type: 'document', children: [] }
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        transformDocument(whole: Element) {
          tree = whole
          return { ...whole, children: [] }
        },
      },
    )
  } catch (cause) {
    throw docxBroken(name, cause)
  }
  return tree
}
