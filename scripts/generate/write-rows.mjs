// Rows as TypeScript: what stands inside a list, a set or a map of the written module.

export const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** A line a row, as `line` writes it. */
export const lines = (rows, line) => rows.map((row) => `  ${line(row)},\n`).join('')

/** The entries of a Map: the column `key`, and what `value` makes of the row. */
export const pairs = (rows, key, value) =>
  lines(rows, (row) => `[${quoted(row[key])}, ${value(row)}]`)

/** The entries of a Set: the column `key`. */
export const entries = (rows, key) => lines(rows, (row) => quoted(row[key]))

/** For each kind the set of its words, which stand in the column `key`. */
export const byKind = (rows, kinds, key = 'form') =>
  lines(kinds, (kind) => {
    const words = rows.filter((row) => row.kind === kind).map((row) => quoted(row[key]))
    return `${kind.includes('-') ? quoted(kind) : kind}: new Set([${words.join(', ')}])`
  })

/** A call of a function with the row's columns, each a string. */
export const call = (name, columns) => (row) =>
  `${name}(${columns.map((column) => quoted(row[column])).join(', ')})`

/** An object of the row's columns: how each is written; `given` is as it stands, and left out where it is empty. */
export const object = (columns) => (row) => {
  const fields = Object.entries(columns).flatMap(([column, how]) => field(column, row[column], how))
  return `{ ${fields.join(', ')} }`
}

function field(column, cell, how) {
  if (how === 'given' && cell === '') return []
  if (how === 'words') return [`${column}: words(${quoted(cell)})`]
  return [`${column}: ${how === 'quoted' ? quoted(cell) : cell}`]
}
