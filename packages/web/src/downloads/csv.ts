type Value = string | number | boolean | undefined

/**
 * Rows as CSV (RFC 4180, UTF-8 with its mark so that spreadsheets see it). What a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers do not.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Value[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cellOf).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cellOf(value: Value): string {
  if (typeof value !== 'string') return String(value ?? '')
  const safe = /^\s*[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
