import { dateFormat } from './formats.ts'

const SHORT = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const

/** An ISO day, short: "7 jan 2022"; what is no such day stays as it is. */
export function shortDate(day: string, lang: string): string {
  const at = new Date(`${day}T00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  return dateFormat(lang, SHORT).format(at)
}
