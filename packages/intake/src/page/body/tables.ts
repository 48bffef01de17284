import { elementsOf, textOf, type Element } from '../markup/element.ts'

const LAYOUT_INSIDE = /^(?:table|h[1-6]|form|article|section|nav)$/
const LONGEST_CELL = 120
const MOST_ROWS = 2000

/**
 * Whether a table shows data: two rows and two columns or more, short cells, nothing in them that lays out a page.
 * Tables that lay out a page are read as any other element.
 */
export function isDataTable(table: Element): boolean {
  if (table.tag !== 'table' || table.attributes['role'] === 'presentation') return false
  const rows: Element[] = []
  for (const element of elementsOf(table)) {
    if (element !== table && LAYOUT_INSIDE.test(element.tag)) return false
    if (element.tag === 'tr') rows.push(element)
    if (rows.length > MOST_ROWS) return false
  }
  const wide = rows.filter((row) => cellsOf(row).length >= 2)
  if (wide.length < 2 || wide.length < rows.length * 0.6) return false
  const cells = rows.flatMap(cellsOf)
  const long = cells.filter((cell) => textOf(cell).length > LONGEST_CELL)
  return long.length <= cells.length * 0.1 && cells.some((cell) => textOf(cell) !== '')
}

/** Its rows as lines, with a bar between the cells. */
export function rowsOf(table: Element): string[] {
  const rows = [...elementsOf(table)].filter(({ tag }) => tag === 'tr')
  return rows
    .map((row) => cellsOf(row).map(textOf))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join(' | '))
}

function cellsOf({ children }: Element): Element[] {
  return children
    .filter((child) => typeof child !== 'string')
    .filter(({ tag }) => tag === 'td' || tag === 'th')
}
