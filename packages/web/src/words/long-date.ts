import { dateFormat } from './formats.ts'

/**
 * A day in words: "vrijdag 7 januari 2022"; month or year where no more is given. What is no such date (an interval,
 * an unknown digit) stays as it is.
 *
 * date: EDTF, or ISO 8601 with a time.
 */
export function longDate(date: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00Z`)
  if (Number.isNaN(at.getTime()) || at.getUTCMonth() + 1 !== Number(month)) return date
  const options: Intl.DateTimeFormatOptions =
    day === undefined
      ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
      : { dateStyle: 'full', timeZone: 'UTC' }
  return dateFormat(lang, options).format(at)
}
