import { findGutter } from './find-gutter.ts'
import { rowsOf, rowText, type Fragment, type Line, type Page } from './page.ts'

/** More gutters than this beside each other are a table. */
const MAX_DEPTH = 6

/** The lines of a page as they are read: column after column, between the lines that span them. */
export function orderLines({ fragments }: Page, page: number): Line[] {
  return orderRegion(joinInitials(fragments), page, 0)
}

function orderRegion(fragments: readonly Fragment[], page: number, depth: number): Line[] {
  const gutter = depth < MAX_DEPTH ? findGutter(fragments) : undefined
  if (gutter === undefined) return linesOf(fragments, page)
  return bandsOf(fragments, gutter).flatMap(({ spanning, left, right }) => [
    ...linesOf(spanning, page),
    ...orderRegion(left, page, depth + 1),
    ...orderRegion(right, page, depth + 1),
  ])
}

interface Band {
  readonly spanning: Fragment[]
  readonly left: Fragment[]
  readonly right: Fragment[]
}

/** Cuts a region below each run of lines that cross the gutter. */
function bandsOf(fragments: readonly Fragment[], gutter: number): Band[] {
  const bands: Band[] = [{ spanning: [], left: [], right: [] }]
  for (const row of rowsOf(fragments)) {
    const spans = row.some(({ x, right }) => x < gutter && right > gutter)
    const last = bands.at(-1)
    if (spans && last && last.left.length + last.right.length > 0) {
      bands.push({ spanning: row, left: [], right: [] })
    } else if (spans) last?.spanning.push(...row)
    else for (const fragment of row) last?.[fragment.x < gutter ? 'left' : 'right'].push(fragment)
  }
  return bands
}

/** One column: what shares a baseline is a line. */
function linesOf(fragments: readonly Fragment[], page: number): Line[] {
  const column = {
    left: fragments.reduce((least, { x }) => Math.min(least, x), Infinity),
    right: fragments.reduce((most, { right }) => Math.max(most, right), -Infinity),
    page,
  }
  return rowsOf(fragments).flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) return []
    const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one))
    const font = row.every((fragment) => fragment.font === first.font) ? first.font : ''
    return [
      {
        ...first,
        text: rowText(row),
        right: last.right,
        size: longest.size,
        y: longest.y,
        font,
        column,
      },
    ]
  })
}

/** Puts a letter of several lines' height before the uppermost line beside it. */
function joinInitials(fragments: readonly Fragment[]): Fragment[] {
  const initials = fragments.filter(({ text }) => /^[\p{Lu}“"‘'’]{1,2}$/u.test(text))
  const joined = new Map<Fragment, Fragment>()
  const gone = new Set<Fragment>()
  for (const initial of initials.slice(0, 20)) {
    const beside = fragments.filter((other) => isBeside(initial, other))
    const [first] = beside.toSorted((one, other) => one.y - other.y)
    if (!first || beside.length < 2) continue
    gone.add(initial)
    // Its place stays: the lines beside the letter begin where it begins, none of them is indented.
    joined.set(first, { ...first, text: initial.text + first.text })
  }
  return fragments.filter((one) => !gone.has(one)).map((one) => joined.get(one) ?? one)
}

function isBeside(initial: Fragment, other: Fragment): boolean {
  return (
    initial.size > 1.8 * other.size &&
    other.y <= initial.y + 0.2 * other.size &&
    other.y > initial.y - initial.size &&
    other.x >= initial.right - other.size &&
    other.x < initial.right + 1.5 * other.size
  )
}
