/** Lengths in points of 1/72 inch; y goes down from the top of the page. */

/** A piece of a line, as the file places it: what stands closer together than a word space in justified text. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  /** The file's own name for the font; '' where it changes within. */
  readonly font: string
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
}

/** The lines of one column, or of what spans the columns. */
interface Column {
  readonly left: number
  readonly right: number
  /** From 0. */
  readonly page: number
}

/** A line in reading order. */
export interface Line extends Fragment {
  readonly column: Column
}

/** Puts what shares a baseline together: rows from top to bottom, each from left to right. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = []
  for (const fragment of fragments.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && fragment.y - first.y <= 0.35 * Math.max(first.size, fragment.size)) {
      row.push(fragment)
    } else rows.push([fragment])
  }
  for (const row of rows) row.sort((one, other) => one.x - other.x)
  return rows
}

export const rowText = (row: readonly Fragment[]): string =>
  row.map((fragment) => fragment.text).join(' ')

/** The value that weighs most; undefined for none. */
export function mostOf(
  values: Iterable<readonly [value: number, weight: number]>,
): number | undefined {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}
