/** A day as a count of days since 1970-01-01, in the proleptic Gregorian calendar; no time zone, no clock. */
export type Day = number

const DAY_MS = 86_400_000

/** The day of a date, month 1–12; undefined where the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const found = firstOf(year, month) + day - 1
  const parts = partsOf(found)
  return parts.month === month && parts.day === day && parts.year === year ? found : undefined
}

/** The first of a month; months outside 1–12 run into the years beside: firstOf(2022, 0) is 2021-12-01. */
export function firstOf(year: number, month: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return Math.floor(date.getTime() / DAY_MS)
}

export function partsOf(day: Day): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday is 1, Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The same day of the month so many months on; the last of the month where it is too short. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: inMonth } = partsOf(day)
  const last = firstOf(year, month + months + 1) - 1
  return Math.min(firstOf(year, month + months) + inMonth - 1, last)
}

/** Easter Sunday of the western churches. Source: the anonymous Gregorian algorithm (Nature, 1876). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - skipped - moon + 15) % 30
  const rest = year % 100
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const place = epact + sunday - 7 * shift + 114
  return firstOf(year, Math.floor(place / 31)) + (place % 31)
}
