import type { Article } from '../article.ts'
import { readByline } from '../printed/byline.ts'
import { textOf } from '../printed/paragraphs.ts'
import { readPrintedDate } from '../printed/printed-date.ts'
import type { Paragraph } from './paragraph.ts'

/** Lines of a header: title, section, byline, length, day, hour, paper, its code, page, language, copyright. */
const MAX_HEADER = 16
const LENGTH = /^[\d.,]{1,7} (?:words|woorden)$/i
const LANGUAGE = /^(?:english|engels|dutch|nederlands)$/i
const COPYRIGHT = /^(?:copyright(?!\p{L})|©|\(c\))/iu
/** What an archive numbers its articles by: "Document HECOUR0020220107ei1700002". */
const NUMBER = /^document ([a-z]{2,10}\d[a-z\d]{8,30})$/i

/** Whether a line ends an article and gives its number. */
export const isNumberMark = (line: string): boolean => NUMBER.test(line)

/**
 * The article of an entry whose header has no labels: a line with the number of words, and right below it the day and the
 * paper. Undefined for other entries. mark: the line with its number, where one ended it.
 */
export function readUnlabelled(
  rows: readonly Paragraph[],
  mark: string | undefined,
): Article | undefined {
  const header = rows.slice(0, MAX_HEADER).map(({ text }) => text)
  const length = header.findIndex((line) => LENGTH.test(line))
  const published = readPrintedDate(header[length + 1] ?? '')
  const [title] = header
  if (length < 1 || published === undefined || title === undefined) return undefined
  // An hour may stand between the day and the paper.
  const paper = /^\d{1,2}[:.]\d{2}/.test(header[length + 2] ?? '') ? length + 3 : length + 2
  const last = header.findLastIndex((line) => COPYRIGHT.test(line) || LANGUAGE.test(line))
  const text = textOf(rows.slice(Math.max(last, paper) + 1).map((row) => row.text))
  if (text === '') return undefined
  const author = header
    .slice(1, length)
    .map(readByline)
    .find((name) => name !== undefined)
  const [outlet, reference] = [header[paper], mark && NUMBER.exec(mark)?.[1]]
  return {
    title,
    published,
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(reference && { reference }),
    text,
  }
}
