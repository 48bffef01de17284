import { whyOf } from '../view/why.ts'
import type { Words } from '../words/words.ts'
import { escape } from './escape.ts'

/** With more columns than this a table is as wide as the page. */
const MANY = 4

/** What a row shows, as HTML, and the rule that found it, which tells why when pointed at. */
export interface Row {
  readonly cells: readonly string[]
  readonly rule?: string
}

/** A table with its caption and headings; nothing where it has no rows, no column where all its cells are empty. */
export function table(
  [caption = '', ...heads]: readonly string[],
  rows: readonly Row[],
  words: Words,
): string {
  if (rows.length === 0) return ''
  const columns = heads
    .map((name, i) => ({ name, i }))
    .filter(({ i }) => rows.some(({ cells }) => cells[i] !== ''))
  const head = columns.map(({ name }) => `<th scope="col">${name}</th>`).join('')
  const body = rows.map(({ cells, rule }) => {
    const why = rule === undefined ? '' : ` title="${escape(whyOf(rule, words))}"`
    const html = columns.map(({ name, i }) => `<td data-head="${name}">${cells[i] ?? ''}</td>`)
    return `<tr${why}>${html.join('')}</tr>`
  })
  return `<section class="list layer${columns.length > MANY ? ' wide' : ''}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></section>`
}

/** Words of the report, whatever the direction they are written in. */
export const bdi = (text: string) => `<bdi>${escape(text)}</bdi>`

export const date = (edtf: string) => `<bdi class="edtf">${escape(edtf)}</bdi>`

/** HTML said softly: what is not from the report, or is missing. */
export const soft = (html: string) => (html === '' ? '' : `<span class="soft">${html}</span>`)
