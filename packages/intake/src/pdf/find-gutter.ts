import { rowsOf, type Fragment } from './page.ts'

/** Fewer lines side by side are no columns. */
const MIN_LINES = 4
/** Of the lines beside a gutter, as many may cross it as this share of the shorter side: headlines, a lead. */
const MAX_CROSSING = 0.6
/** In heights of the type. */
const MIN_GUTTER = 0.6
const MIN_COLUMN = 6
/** Points; a page beyond this is a poster. */
const MAX_WIDTH = 5000

/** Where the white strip between two columns lies: the middle of the one that the fewest lines cross. */
export function findGutter(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * MIN_LINES) return undefined
  const counts = countAlong(fragments)
  const size = fragments.reduce((sum, { size }) => sum + size, 0) / fragments.length
  const best = stripsOf(counts)
    .filter(({ from, to }) => to - from >= MIN_GUTTER * size)
    .toSorted(
      (one, other) => one.share - other.share || other.to - other.from - (one.to - one.from),
    )
    .find(({ from, to }) => areColumns(fragments, (from + to) / 2, size))
  return best && (best.from + best.to) / 2
}

interface Count {
  /** Lines over this point, wholly left of it, wholly right of it. */
  readonly over: number
  readonly left: number
  readonly right: number
}

/** One count for each point of the width. */
function countAlong(fragments: readonly Fragment[]): Count[] {
  const edge = (x: number) => Math.min(MAX_WIDTH, Math.max(0, x))
  const [starts, ends] = [new Uint32Array(MAX_WIDTH + 2), new Uint32Array(MAX_WIDTH + 2)]
  let width = 0
  for (const { x, right } of fragments) {
    const [from, to] = [Math.floor(edge(x)), Math.ceil(edge(right))]
    starts[from] = (starts[from] ?? 0) + 1
    ends[to] = (ends[to] ?? 0) + 1
    width = Math.max(width, to)
  }
  const counts: Count[] = []
  let [started, ended] = [0, 0]
  for (let x = 0; x < width; x++) {
    started += starts[x] ?? 0
    ended += ends[x] ?? 0
    counts.push({ over: started - ended, left: ended, right: fragments.length - started })
  }
  return counts
}

interface Strip {
  readonly from: number
  readonly to: number
  /** How many cross it for each line beside it. */
  readonly share: number
}

/** Runs of points that the same few lines cross. */
function stripsOf(counts: readonly Count[]): Strip[] {
  const strips: Strip[] = []
  let from = 0
  counts.forEach(({ over, left, right }, x) => {
    const next = counts[x + 1]
    if (next?.over === over && next.left === left && next.right === right) return
    const beside = Math.min(left, right)
    const share = over / beside
    if (beside >= MIN_LINES && share <= MAX_CROSSING) strips.push({ from, to: x + 1, share })
    from = x + 1
  })
  return strips
}

/** Whether lines of a column's width stand beside each other there: not the numbers or bullets of a list. */
function areColumns(fragments: readonly Fragment[], gutter: number, size: number): boolean {
  const left = fragments.filter((fragment) => fragment.right <= gutter)
  const right = fragments.filter((fragment) => fragment.x >= gutter)
  return [
    [left, right],
    [right, left],
  ].every(([side = [], other = []]) => {
    const [top, bottom] = [lowest(other), highest(other)]
    // By rows: in a narrow column justified words stand as far apart as columns do.
    const rows = rowsOf(side.filter(({ y }) => y >= top - size && y <= bottom + size))
    const wide = rows.filter(
      (row) => (row.at(-1)?.right ?? 0) - (row[0]?.x ?? 0) >= MIN_COLUMN * size,
    )
    return wide.length >= MIN_LINES && wide.length >= 0.4 * rows.length
  })
}

const lowest = (side: readonly Fragment[]) =>
  side.reduce((least, { y }) => Math.min(least, y), Infinity)
const highest = (side: readonly Fragment[]) =>
  side.reduce((most, { y }) => Math.max(most, y), -Infinity)
