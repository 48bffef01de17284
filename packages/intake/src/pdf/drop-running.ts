import { rowsOf, rowText, type Fragment, type Page } from './page.ts'

/** How many rows at the top and at the bottom of a page may be running heads. */
const ROWS = 3
/** Points by which a running head may lie higher or lower on another page. */
const SHIFT = 3
/** Share of the page's height at its top and bottom where a number alone is the page's. */
const MARGIN = 0.12
const PAGE_NUMBER =
  /^[\s|–—-]*(?:(?:pagina|blz\.?|pag\.?|page|p\.)\s*)?\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?[\s|–—-]*$/iu
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
    const rows = (edges[index] ?? []).filter((row) => recurs(row, index) || isPageNumber(row, page))
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

function isPageNumber(row: readonly Fragment[], { height }: Page): boolean {
  const y = row[0]?.y ?? 0
  if (y > MARGIN * height && y < (1 - MARGIN) * height) return false
  const text = rowText(row)
  return PAGE_NUMBER.test(text) || ADDRESS.test(text)
}
