import type { Article, Document } from '../article.ts'
import { textOf } from '../printed/paragraphs.ts'
import { buildParagraphs } from './build-paragraphs.ts'
import { dropRunning } from './drop-running.ts'
import { pdfNoText } from './errors.ts'
import { readHead } from './read-head.ts'
import { readPages } from './read-pages.ts'
import { orderLines } from './order-lines.ts'

/**
 * The article of a PDF; blocks its thread meanwhile.
 *
 *   pages ─▶ fragments of lines ─▶ without running heads ─▶ lines in reading order ─▶ paragraphs ─▶ title, byline, body
 */
export async function readPdf(document: Document): Promise<readonly Article[]> {
  const { pages, info } = await readPages(document)
  const bare = dropRunning(pages)
  const paragraphs = buildParagraphs(bare.flatMap(orderLines))
  const running = bare.flatMap((page) => page.running)
  const { known, body } = readHead(paragraphs, info, running)
  const text = textOf(body.map((paragraph) => paragraph.text))
  if (text === '') throw pdfNoText(document.name, pages.length)
  return [{ ...document.known, ...known, text }]
}
