import type { Article, Document } from '../article.ts'
import { textOf } from '../printed/paragraphs.ts'
import { buildParagraphs } from './build-paragraphs.ts'
import { dropRunning } from './drop-running.ts'
import { pdfGarbled, pdfNoText } from './errors.ts'
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
  if (isGarbled(text)) throw pdfGarbled(document.name)
  if (text === '') throw pdfNoText(document.name, pages.length)
  return [{ ...document.known, ...known, text }]
}

/** More than a tenth of the characters are of no script: the file's fonts don't say which letters they draw. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]|\p{Co}|\p{Cn}/gu)?.length ?? 0
  return strange > text.length / 10
}
