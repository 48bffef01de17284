import { columnsOf, harmless } from './columns.ts'
import { styled, type Screen } from './style.ts'
import { wrap } from './wrap.ts'

const GAP = 2
const MARGIN = 2

/**
 * Rows of cells as a table, its first row the heading; cells are wrapped in their columns.
 *
 * A table that is wider than the screen goes on below itself, its first column repeated; rows that then have nothing
 * beside the first cell are left out.
 *
 * widths: columns that each may take, the first included. right: the columns that stand at the right, as numbers do.
 */
export function grid(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  screen: Screen,
  right: readonly number[] = [],
): string[] {
  const [head = [], ...body] = rows
  return parts(widths, screen.width - MARGIN).flatMap((columns, at) => {
    const shown = body.filter((row) => columns.slice(1).some((column) => row[column]))
    if (at > 0 && shown.length === 0) return []
    const lines = [head, ...(at === 0 && columns.length === widths.length ? body : shown)]
    return [...drawn(lines, columns, { widths, right }, screen), '']
  })
}

/** Which columns stand beside each other, the first in each part. */
function parts(widths: readonly number[], room: number): number[][] {
  const [first = 0, ...others] = widths
  const found: number[][] = [[0]]
  let used = first
  for (const [at, width] of others.entries()) {
    let part = found.at(-1) ?? []
    if (used + GAP + width > room && part.length > 1) {
      part = [0]
      found.push(part)
      used = first
    }
    part.push(at + 1)
    used += GAP + width
  }
  return found
}

interface Layout {
  readonly widths: readonly number[]
  readonly right: readonly number[]
}

function drawn(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  { widths, right }: Layout,
  screen: Screen,
): string[] {
  const lines = rows.map((row) =>
    rowLines(
      columns.map((at) => ({
        text: row[at] ?? '',
        width: widths[at] ?? 0,
        right: right.includes(at),
      })),
    ),
  )
  const [head = [], ...body] = lines
  const rule = columns.map((at) => '─'.repeat(widths[at] ?? 0)).join(' '.repeat(GAP))
  return [
    ...head.map((line) => `  ${styled(line, { bold: true }, screen)}`),
    `  ${styled(rule, { faint: true }, screen)}`,
    ...body.flat().map((line) => `  ${line}`),
  ]
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly right: boolean
}

function rowLines(cells: readonly Cell[]): string[] {
  const wrapped = cells.map(({ text, width }) => wrapCell(text, width))
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => padded(wrapped[at]?.[line] ?? '', cell))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

/** Plain, as a cell is padded by what it shows; a line feed begins a new line of it. */
function wrapCell(cell: string, width: number): string[] {
  const plain: Screen = { width, colour: 'none', underlines: false }
  const none = { first: '', rest: '' }
  return cell
    .split('\n')
    .flatMap((line) => wrap([{ text: harmless(line), style: {} }], plain, none))
}

function padded(text: string, { width, right }: Cell): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)))
  return right ? space + text : text + space
}
