import { joinLines } from './join-lines.ts'
import { mostOf, type Line } from './page.ts'

export interface Paragraph {
  readonly text: string
  readonly size: number
  /** From 0: where it begins. */
  readonly page: number
  readonly lines: readonly Line[]
}

/** How the running text of a file is set, in points. */
interface Setting {
  readonly size: number
  /** Between two baselines. */
  readonly leading: number
  /** Whether lines end at the edge of their column, but for the last of a paragraph. */
  readonly justified: boolean
}

/** What a list begins its items with. */
const BULLET = /^[•▪■●◦‣]\s*/u
/** Smaller than this share of the running text's size is a caption or a note, if it has no more words than this. */
const CAPTION_SIZE = 0.92
const CAPTION_WORDS = 40

/** Lines in reading order → paragraphs, also over columns and pages; captions, which interrupt them, are left out. */
export function buildParagraphs(lines: readonly Line[]): Paragraph[] {
  const setting = settingOf(lines)
  const captions = captionsIn(groupLines(lines, setting), setting)
  const rest = lines.filter((line) => !captions.has(line))
  const join = joinLines(rest)
  return groupLines(rest, setting).map((group) => ({
    text: join(group).replace(BULLET, ''),
    size: Math.max(...group.map((line) => line.size)),
    page: group[0]?.column.page ?? 0,
    lines: group,
  }))
}

/** Not those at the head: day and byline are small as well. */
function captionsIn(groups: readonly (readonly Line[])[], { size }: Setting): Set<Line> {
  const words = (group: readonly Line[]) => group.flatMap(({ text }) => text.split(' ')).length
  const isSmall = (group: readonly Line[]) => group.every((line) => line.size < CAPTION_SIZE * size)
  const start = groups.findIndex((group) => !isSmall(group) && words(group) > CAPTION_WORDS / 2)
  const captions = groups.filter(
    (group, index) => index > start && isSmall(group) && words(group) <= CAPTION_WORDS,
  )
  return new Set(start < 0 ? [] : captions.flat())
}

function groupLines(lines: readonly Line[], setting: Setting): Line[][] {
  const groups: Line[][] = []
  lines.forEach((line) => {
    const group = groups.at(-1)
    if (!group || startsAnew(group, line, setting)) groups.push([line])
    else group.push(line)
  })
  return groups
}

/** Size of type of running text: what most letters have. */
export const bodySizeOf = (lines: readonly Line[]): number =>
  mostOf(lines.map(({ size, text }) => [halves(size), text.length])) ?? 10

function settingOf(lines: readonly Line[]): Setting {
  const size = bodySizeOf(lines)
  const gaps = lines.flatMap((line, index): (readonly [number, number])[] => {
    const next = lines[index + 1]
    const inBody = halves(line.size) === size && next && halves(next.size) === size
    return inBody && line.column === next.column ? [[tenths(next.y - line.y), 1]] : []
  })
  const full = lines.filter(({ right, column }) => column.right - right < 0.2 * size)
  const justified = full.length > 0.6 * lines.length
  return { size, leading: mostOf(gaps) ?? 1.2 * size, justified }
}

/** Whether a line begins a paragraph after those of the paragraph before it. */
function startsAnew(group: readonly Line[], line: Line, setting: Setting): boolean {
  const before = group.at(-1)
  if (!before) return true
  if (Math.abs(before.size - line.size) > 0.08 * Math.max(before.size, line.size)) return true
  if (goesOn(before, line)) return false
  if (isOtherFont(before, line) || BULLET.test(line.text)) return true
  const heading = line.size > 1.15 * setting.size
  if (before.column === line.column && isSetOff(before, line, setting, heading)) return true
  if (before.column !== line.column && isIndented(line, line.column.left)) return true
  return !heading && isCutShort(before, line, edgeOf(group, before), setting)
}

/** In the middle of a sentence, whatever stands between: a picture, the head of a page. */
const goesOn = (before: Line, line: Line) =>
  /^\p{Ll}/u.test(line.text) && !/[.!?:;…][”"’')\]»]*$/u.test(before.text)

/** A line wholly in other type is a heading, or follows one; within a sentence it is emphasis. */
const isOtherFont = (before: Line, line: Line) =>
  before.font !== '' && line.font !== '' && before.font !== line.font

/** More space above than between lines, or indented. */
function isSetOff(before: Line, line: Line, setting: Setting, heading: boolean): boolean {
  const gap = line.y - before.y
  const usual = (setting.leading * line.size) / setting.size
  // Headlines are set tighter or wider as they need.
  if (gap > (heading ? 1.5 : 1.12) * usual + 0.5) return true
  const flush = !isIndented(before, before.column.left)
  return !heading && flush && isIndented(line, before.x)
}

const isIndented = (line: Line, left: number) => line.x - left > 0.6 * line.size

/** Where lines end at most: along a picture all lines of a paragraph are shorter than the column. */
function edgeOf(group: readonly Line[], last: Line): number {
  const above = group.slice(-4).filter(({ column }) => column === last.column)
  return above.length < 2 ? last.column.right : Math.max(...above.map(({ right }) => right))
}

/** Whether a line ends before it must, at the edge: the next word had room on it. The words must look like an end too. */
function isCutShort(before: Line, line: Line, edge: number, setting: Setting): boolean {
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  const word = (line.text.split(' ', 1)[0] ?? '').length
  const room = edge - before.right
  const needed = setting.justified ? 0.5 * line.size : (word + 1) * letter + 0.3 * line.size
  if (room < needed || /^\p{Ll}/u.test(line.text)) return false
  if (/[.!?:…][”"’')\]»]*$/u.test(before.text)) return true
  const width = edge - before.column.left
  return before.right - before.column.left < 0.55 * width
}

const halves = (points: number) => Math.round(points * 2) / 2
const tenths = (points: number) => Math.round(points * 10) / 10
