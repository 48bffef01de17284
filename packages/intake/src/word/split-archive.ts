import type { Article } from '../article.ts'
import { isEndMark, isStartMark } from './archive-labels.ts'
import { readEntry } from './archive-entry.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * The articles of an export of a news archive; none where the paragraphs are not one.
 *
 * What makes it one: articles that a mark begins or ends, or a single one, with lines of filing ("Section: …",
 * "Length: 432 words") between the names of paper and day and the body. What has none (a cover, a list of contents) is
 * left out.
 */
export function splitArchive(paragraphs: readonly Paragraph[]): Article[] {
  return cut(paragraphs).flatMap((entry) => readEntry(entry) ?? [])
}

function cut(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const entries: Paragraph[][] = [[]]
  for (const paragraph of paragraphs) {
    if (isEndMark(paragraph.text) || isStartMark(paragraph.text)) entries.push([])
    else entries.at(-1)?.push(paragraph)
  }
  return entries
}
