/** Year, month, day; a time of day with an optional zone (EDTF level 0, ISO 8601-2:2019). */
const DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/

/**
 * True for a date that exists: "2022", "2022-01", "2022-01-07", "2022-01-07T14:30:00Z".
 * False for "2022-02-30", "07-01-2022" and "7 januari".
 */
export function isPublishedDate(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null) return false
  const [, year = '', month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
  )
}

/** Years before 100 would be read as 19xx by `Date.UTC`: 2000 is added, which keeps the leap years. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? year + 2000 : year, month, 0)).getUTCDate()
}
