import { INLINE, plainLine, type Element } from '../markup/element.ts'
import { isDataTable, rowsOf } from './tables.ts'

/** A line or paragraph of a page. */
export interface Block {
  readonly text: string
  /** How many of its letters stand in links. */
  readonly linked: number
  /** Whether all of it is bold. */
  readonly bold: boolean
  /** The nearest element around it that is not part of a line. */
  readonly element: Element
}

interface Piece {
  readonly text: string
  readonly linked: boolean
  readonly bold: boolean
}

const BREAK: Piece = { text: '\n', linked: false, bold: false }
/** What has words that are not shown in the page. */
const UNSEEN = new Set(['title', 'script'])
const BOLD = new Set(['b', 'strong'])

/** The paragraphs, headings, items and rows in an element, in its order, without what is left out. */
export function blocksOf(root: Element, leftOut: ReadonlySet<Element>): Block[] {
  const blocks: Block[] = []
  let pieces: Piece[] = []
  const flush = (element: Element) => {
    if (pieces.length > 0) blocks.push(...linesOf(pieces).map((line) => ({ ...line, element })))
    pieces = []
  }
  const visit = (element: Element, block: Element, linked: boolean, bold: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') pieces.push({ text: child, linked, bold })
      else if (leftOut.has(child) || UNSEEN.has(child.tag)) pieces.push({ ...BREAK, text: ' ' })
      else if (child.tag === 'br') pieces.push(BREAK)
      else if (INLINE.has(child.tag))
        visit(child, block, linked || child.tag === 'a', bold || BOLD.has(child.tag))
      else {
        flush(block)
        if (isDataTable(child)) blocks.push(...tableBlock(child))
        else visit(child, child, linked, bold)
        flush(child)
      }
    }
  }
  visit(root, root, false, false)
  flush(root)
  return blocks
}

function tableBlock(table: Element): Block[] {
  const text = rowsOf(table).join('\n')
  return text === '' ? [] : [{ text, linked: 0, bold: false, element: table }]
}

type Line = Omit<Block, 'element'>

/**
 * Paragraphs of what stands between two block elements: two line breaks end one, and so does one before or after a bold
 * line or before the mark of an item.
 */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: (Line | undefined)[] = []
  let line: Piece[] = []
  for (const piece of [...pieces, BREAK]) {
    if (piece !== BREAK) line.push(piece)
    else {
      lines.push(lineOf(line))
      line = []
    }
  }
  return joined(lines)
}

function lineOf(pieces: readonly Piece[]): Line | undefined {
  const text = plainLine(pieces.map((piece) => piece.text).join(''))
  if (text === '') return undefined
  const written = pieces.filter((piece) => piece.text.trim() !== '')
  const linked = written.reduce(
    (sum, piece) => sum + (piece.linked ? piece.text.trim().length : 0),
    0,
  )
  return { text, linked, bold: written.every(({ bold }) => bold) }
}

const MARKED = /^(?:[•▪◦‣·]|[-–—*]\s|\d{1,2}[.)]\s)/

function joined(lines: readonly (Line | undefined)[]): Line[] {
  const paragraphs: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    if (line !== undefined) {
      const goesOn = before !== undefined && before.bold === line.bold && !MARKED.test(line.text)
      const last = goesOn ? paragraphs.pop() : undefined
      paragraphs.push(last === undefined ? line : both(last, line))
    }
    before = line
  }
  return paragraphs
}

function both(first: Line, second: Line): Line {
  return {
    text: `${first.text} ${second.text}`,
    linked: first.linked + second.linked,
    bold: first.bold,
  }
}

/** Whether a block is a heading by its element. */
export function isHeading({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.tag)
}

const ENDS = /[.!?…][\])"'”’»]*$/u

/**
 * How many letters of running text it has: sentences of at least six words that are not mostly links; 0 for headings,
 * links, labels.
 */
export function proseOf(block: Block): number {
  const { text, linked } = block
  if (isHeading(block) || linked > text.length / 2) return 0
  const words = text.split(' ', 40).length
  return words >= 6 && (ENDS.test(text.slice(-12)) || words >= 25 || text.endsWith(':'))
    ? text.length - linked
    : 0
}
