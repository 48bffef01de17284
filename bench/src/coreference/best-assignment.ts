/**
 * The largest sum of cells with no two in a row or column (Kuhn 1955, Munkres 1957; with potentials, cubic time).
 *
 * worth: rows of equal length, cells of 0 or more. [] gives 0.
 */
export function bestAssignment(worth: readonly (readonly number[])[]): number {
  const size = Math.max(worth.length, worth[0]?.length ?? 0)
  const cost = (row: number, column: number): number => -(worth[row - 1]?.[column - 1] ?? 0)
  const rows = new Array<number>(size + 1).fill(0)
  const columns = new Array<number>(size + 1).fill(0)
  const rowOf = new Array<number>(size + 1).fill(0)
  for (let row = 1; row <= size; row++) placeRow(row, size, cost, { rows, columns, rowOf })
  let sum = 0
  for (let column = 1; column <= size; column++) sum -= cost(rowOf[column] ?? 0, column)
  return sum
}

interface State {
  readonly rows: number[]
  readonly columns: number[]
  readonly rowOf: number[]
}

/** Finds the cheapest path by which one more row gets a column, moving rows that stand in the way. */
function placeRow(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  { rows, columns, rowOf }: State,
): void {
  const at = (list: readonly number[], i: number): number => list[i] ?? 0
  const least = new Array<number>(size + 1).fill(Infinity)
  const from = new Array<number>(size + 1).fill(0)
  const used = new Array<boolean>(size + 1).fill(false)
  rowOf[0] = row
  let column = 0
  do {
    used[column] = true
    const here = at(rowOf, column)
    let delta = Infinity
    let next = 0
    for (let j = 1; j <= size; j++) {
      if (used[j] === true) continue
      const reduced = cost(here, j) - at(rows, here) - at(columns, j)
      if (reduced < at(least, j)) [least[j], from[j]] = [reduced, column]
      if (at(least, j) < delta) [delta, next] = [at(least, j), j]
    }
    for (let j = 0; j <= size; j++) {
      if (used[j] === true) {
        rows[at(rowOf, j)] = at(rows, at(rowOf, j)) + delta
        columns[j] = at(columns, j) - delta
      } else least[j] = at(least, j) - delta
    }
    column = next
  } while (at(rowOf, column) !== 0)
  for (; column !== 0; column = at(from, column)) rowOf[column] = at(rowOf, at(from, column))
}
