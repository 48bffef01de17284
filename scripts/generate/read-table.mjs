import { readFileSync } from 'node:fs'
import { word } from './cell-checks.mjs'

/** Code-point order, column by column; UTF-8 bytes sort as code points do. */
function compareRows(a, b) {
  for (const [index, cell] of a.entries()) {
    const order = Buffer.compare(Buffer.from(cell), Buffer.from(b[index]))
    if (order !== 0) return order
  }
  return 0
}

/** The rows of a table as objects; what is wrong with it goes to `problems`. */
export function readTable(path, name, { columns, key, checks }, problems) {
  const text = readFileSync(path, 'utf8')
  const complain = (line, found, expected) =>
    problems.push(`${name}:${line}: found ${found}; expected ${expected}`)
  if (text !== text.normalize('NFC')) complain(1, 'letters not in NFC', 'Unicode form NFC')
  if (text.includes('\r')) complain(1, 'a carriage return', 'lines that end in LF alone')
  if (!text.endsWith('\n'))
    complain(text.split('\n').length, 'no line end', 'LF after the last row')
  const lines = text.replace(/\n$/, '').split('\n')
  const names = [...columns, 'source', 'note']
  if (lines[0] !== names.join('\t')) {
    complain(1, `header "${lines[0]}"`, `"${names.join(' ⇥ ')}"`)
    return []
  }
  const rows = []
  const seen = new Map()
  let previous
  for (const [index, line] of lines.slice(1).entries()) {
    const at = index + 2
    const cells = line.split('\t')
    if (cells.length !== names.length) {
      complain(at, `${cells.length} columns`, `${names.length} (${names.join(', ')})`)
      continue
    }
    const row = Object.fromEntries(names.map((column, place) => [column, cells[place]]))
    checkCells(row, columns, checks, (found, expected) => complain(at, found, expected))
    const id = key.map((column) => row[column]).join(' ⇥ ')
    if (seen.has(id)) complain(at, `"${id}" again (line ${seen.get(id)})`, 'each key once')
    seen.set(id, at)
    if (previous && compareRows(previous, cells) > 0) {
      complain(at, `"${cells[0]}" after "${previous[0]}"`, 'rows in code-point order')
    }
    previous = cells
    rows.push(row)
  }
  return rows
}

function checkCells(row, columns, checks, complain) {
  for (const [column, cell] of Object.entries(row)) {
    if (cell !== cell.trim() || cell.includes('  ')) {
      complain(`"${cell}" in ${column}`, 'single spaces, none at the ends')
    }
  }
  for (const column of columns) {
    const expected = (checks[column] ?? word)(row[column])
    if (expected !== undefined) complain(`"${row[column]}" in ${column}`, expected)
  }
  if (row.source === '') complain('no source', 'where the row is from, as SOURCES.md names it')
}
