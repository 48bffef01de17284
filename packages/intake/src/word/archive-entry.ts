import type { Article } from '../article.ts'
import { authorOf } from '../printed/byline.ts'
import { textOf } from '../printed/paragraphs.ts'
import { readPrintedDate } from '../printed/printed-date.ts'
import { isLength, readLabel, type Field } from './archive-labels.ts'
import type { Paragraph } from './paragraph.ts'

/** A header is found within this many paragraphs: before it a cover may stand. */
const MAX_HEAD = 400
/** From the day to the body. */
const MAX_HEADER = 25

interface Row extends Paragraph {
  readonly field: Field | undefined
  readonly value: string
}

/** The article of one entry; undefined where it has no header of an archive or no body. */
export function readEntry(paragraphs: readonly Paragraph[]): Article | undefined {
  const header = findHeader(paragraphs.slice(0, MAX_HEAD + MAX_HEADER).map(rowOf))
  if (!header) return undefined
  const rows = paragraphs.map(rowOf)
  const text = textOf(bodyOf(rows.slice(header.body)).map((row) => row.text))
  if (text === '') return undefined
  return { ...knownOf(rows, header), text }
}

function rowOf(paragraph: Paragraph): Row {
  const label = readLabel(paragraph.text)
  return { ...paragraph, field: label?.field, value: label?.value ?? paragraph.text }
}

/** Indices of rows. */
interface Header {
  /** The line of the day, or the first label where the day has one. */
  readonly day: number
  /** The first row after it. */
  readonly body: number
  /** Whether a line "Body" says where that is. */
  readonly marked: boolean
}

/** A day, and near below it at least two labels, one of filing. */
function findHeader(rows: readonly Row[]): Header | undefined {
  const end = Math.min(rows.length, MAX_HEAD)
  for (let day = 0; day < end; day++) {
    if (dayOf(rows[day]) === undefined) continue
    const header = headerFrom(rows, day)
    if (header) return header
  }
  return undefined
}

function headerFrom(rows: readonly Row[], day: number): Header | undefined {
  const near = rows.slice(day, day + MAX_HEADER)
  const mark = near.findIndex((row) => row.field === 'body')
  const labels = near
    .map((row, index) => (isHeaderLabel(row) ? index : -1))
    .filter((index) => index >= 0)
  const first = labels[0]
  if (first === undefined) return undefined
  const last = mark >= 0 ? mark : lastOfRun(near, first)
  const within = near.slice(0, last + 1)
  const filed = within.filter((row) => row.field === 'filing').length
  const enough =
    within.filter(isHeaderLabel).length >= 2 &&
    (filed >= 2 || within.some((row) => isLength(row.text)))
  return enough ? { day, body: day + last + 1, marked: mark >= 0 } : undefined
}

const isHeaderLabel = (row: Row) => row.field !== undefined && row.field !== 'body'

/** The last label of those that stand together from the first on. */
function lastOfRun(rows: readonly Row[], first: number): number {
  let last = first
  while (rows[last + 1]?.field !== undefined) last++
  return last
}

/** The rows up to the tail: labels, and what stands below a label that stands alone. */
function bodyOf(rows: readonly Row[]): readonly Row[] {
  const alone = rows.findIndex(
    ({ field, value, text }) =>
      (field === 'caption' || field === 'filing') && (value === '' || text === ''),
  )
  const upTo = alone > 0 ? alone : rows.length
  let end = upTo
  while (end > 0 && rows[end - 1]?.field !== undefined) end--
  return rows.slice(0, end)
}

function knownOf(rows: readonly Row[], { day, body, marked }: Header): Omit<Article, 'text'> {
  const header = rows.slice(day, body)
  const field = (name: Field) => header.find((row) => row.field === name)?.value || undefined
  const before = rows.slice(0, day).filter((row) => row.field === undefined)
  const between = header
    .slice(1, header.findIndex(isHeaderLabel))
    .filter((row) => row.field === undefined)
  // Above the day stand title and paper, or the paper alone, and the title below it.
  const below = marked ? undefined : between.at(-1)?.text
  const heading = before.findLast(({ role }) => role !== 'body')?.text
  const title = field('title') ?? below ?? heading ?? before.at(-2)?.text
  const above = before.at(-1)?.text
  const outlet = field('outlet') ?? (above === title ? undefined : above)
  const author = field('author')
  const lang = languageOf(rows.find((row) => row.field === 'language')?.value)
  const published = dayOf(rows[day])
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(author && { author: authorOf(author) }),
    ...(lang && { lang }),
  }
}

/** EDTF, of a line that is a day or a labelled one. */
function dayOf(row: Row | undefined): string | undefined {
  if (row === undefined || (row.field !== undefined && row.field !== 'date')) return undefined
  return readPrintedDate(row.value)
}

/** Archives write the language's name: "DUTCH; NEDERLANDS". */
function languageOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (/dutch|nederlands/i.test(value)) return 'nl'
  return /english|engels/i.test(value) ? 'en' : undefined
}
