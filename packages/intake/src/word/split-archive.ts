import type { Article } from '../article.ts'
import { readEntry } from './archive-entry.ts'
import { isEndMark, isStartMark } from './archive-labels.ts'
import type { Paragraph } from './paragraph.ts'
import { isNumberMark, readUnlabelled } from './unlabelled-entry.ts'

/**
 * The articles of an export of a news archive; none where the paragraphs are not one.
 *
 * What makes it one: articles that a mark begins or ends, or a single one, with lines of filing ("Section: …",
 * "Length: 432 words", "432 words") between the names of paper and day and the body. What has none (a cover, a list of
 * contents) is left out.
 */
export function splitArchive(paragraphs: readonly Paragraph[]): Article[] {
  return cut(paragraphs).flatMap(
    ({ rows, mark }) => readEntry(rows) ?? readUnlabelled(rows, mark) ?? [],
  )
}

interface Entry {
  readonly rows: Paragraph[]
  /** The line that ended it. */
  mark?: string
}

function cut(paragraphs: readonly Paragraph[]): Entry[] {
  const entries: Entry[] = [{ rows: [] }]
  for (const paragraph of paragraphs) {
    const { text } = paragraph
    const last = entries.at(-1)
    if (!isEndMark(text) && !isStartMark(text) && !isNumberMark(text)) last?.rows.push(paragraph)
    else {
      if (last) last.mark = text
      entries.push({ rows: [] })
    }
  }
  return entries
}
