import { dateFormat } from './formats.ts'

/**
 * Two days and what is between them: "5–12 januari 2022", "28 december 2021 – 3 januari 2022"; one day where they are
 * the same.
 *
 * first, last: ISO 8601 days.
 */
export function dayRange(first: string, last: string, lang: string): string {
  const days = dateFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  return days.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`))
}
