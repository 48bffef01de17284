import { mostOf, rowsOf, rowText, type Fragment, type Page } from './page.ts'

/** How many rows at the top and at the bottom of a page may be running heads. */
const ROWS = 3
/** Points by which a running head may lie higher or lower on another page. */
const SHIFT = 3
/** Share of the page's height at its top and bottom where a number alone is the page's. */
const MARGIN = 0.12
const MAX_HEAD_WORDS = 8
/** In heights of its type. */
const HEAD_SPACE = 1.3
/** Times the size of running text: below that of headlines. */
const HEAD_SIZE = 1.2
const PAGE_NUMBER =
  /^[\s|–—-]*(?:(?:pagina|blad|blz\.?|pag\.?|page|p\.)\s*)?\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?[\s|–—-]*$/iu
/** What a browser prints below a page. */
const ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$/

/** A page without its running heads and numbers, and those as they stood there. */
export interface BarePage extends Page {
  readonly running: readonly string[]
}

/**
 * Takes away what stands at the same height at the top or the bottom of several pages, but for its digits, and page numbers.
 */
export function dropRunning(pages: readonly Page[]): BarePage[] {
  const edges = pages.map(edgeRows)
  const seen = new Map<string, { readonly page: number; readonly y: number }[]>()
  edges.forEach((rows, page) => {
    for (const row of rows) {
      const places = seen.get(keyOf(row)) ?? []
      seen.set(keyOf(row), [
        ...places.slice(-8),
        ...places.slice(0, 1),
        { page, y: row[0]?.y ?? 0 },
      ])
    }
  })
  const recurs = (row: readonly Fragment[], page: number) =>
    (seen.get(keyOf(row)) ?? []).some(
      (place) => place.page !== page && Math.abs(place.y - (row[0]?.y ?? 0)) <= SHIFT,
    )
  return pages.map((page, index) => {
    const rows = (edges[index] ?? []).filter(
      (row) => recurs(row, index) || isPageNumber(row, page) || standsApart(row, page),
    )
    const dropped = new Set(rows.flat())
    return {
      ...page,
      fragments: page.fragments.filter((fragment) => !dropped.has(fragment)),
      running: rows.flat().map((fragment) => fragment.text),
    }
  })
}

function edgeRows({ fragments }: Page): Fragment[][] {
  const rows = rowsOf(fragments)
  return rows.length <= 2 * ROWS ? rows : [...rows.slice(0, ROWS), ...rows.slice(-ROWS)]
}

const keyOf = (row: readonly Fragment[]) => rowText(row).replace(/\d+/g, '#')

const isInMargin = (row: readonly Fragment[], { height }: Page) => {
  const y = row[0]?.y ?? 0
  return y <= MARGIN * height || y >= (1 - MARGIN) * height
}

/** Where there is but one page: a few words in small type at its very top or bottom, with more than a line's space to the rest. */
function standsApart(row: readonly Fragment[], page: Page): boolean {
  const text = rowText(row)
  if (!isInMargin(row, page) || /[.!?][”"’')]*$/u.test(text)) return false
  if (text.split(' ').length > MAX_HEAD_WORDS) return false
  const [y, size] = [row[0]?.y ?? 0, row[0]?.size ?? 0]
  const others = page.fragments.filter((fragment) => !row.includes(fragment))
  const body = mostOf(others.map((fragment) => [fragment.size, fragment.text.length])) ?? 0
  const below = others.every((other) => other.y - 0.8 * other.size > y + HEAD_SPACE * size)
  const above = others.every((other) => other.y < y - (0.8 + HEAD_SPACE) * size)
  // Above a headline larger type stands too: the name of the paper.
  const largest = others.reduce((most, other) => Math.max(most, other.size), 0)
  return (
    (below && size <= Math.max(HEAD_SIZE * body, largest / HEAD_SIZE)) ||
    (above && size <= HEAD_SIZE * body)
  )
}

function isPageNumber(row: readonly Fragment[], page: Page): boolean {
  if (!isInMargin(row, page)) return false
  const text = rowText(row)
  return PAGE_NUMBER.test(text) || ADDRESS.test(text)
}
