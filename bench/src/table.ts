/**
 * Rows as aligned text: the first row is the header, cells that are numbers stand at the right.
 * Columns are two spaces apart; no trailing spaces.
 */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const right = widths.map((_, column) =>
    rows.slice(1).every((row) => /^(?:[-+\d.,\s%]|of)*$/.test(row[column] ?? '')),
  )
  return rows
    .map((row) =>
      widths
        .map((width, column) => {
          const cell = row[column] ?? ''
          return right[column] === true ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
