import edtf from 'edtf'

/** The first and last day, as ISO dates; null where it is open or unknown on that side. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

const NO_DAYS: DayRange = { from: null, to: null }

/**
 * The days that an EDTF value (ISO 8601-2) covers: "2022-01" → 2022-01-01 to 2022-01-31. A season is that of the
 * northern half of the world, in whole months. No days for undefined, or for what is no EDTF.
 */
export function dayRange(value: string | undefined): DayRange {
  if (value === undefined) return NO_DAYS
  try {
    const { min, max } = edtf(value.replace(SEASON, inMonths))
    return { from: dayOf(min), to: dayOf(max) }
  } catch {
    return NO_DAYS
  }
}

const SEASON = /^(\d{4})-2([1-4])$/

/** "2022-21", spring, → "2022-03/2022-05"; a winter ends in the next year. */
function inMonths(_: string, year: string, season: string): string {
  const first = 3 * Number(season)
  const monthOf = (month: number) =>
    new Date(Date.UTC(Number(year), month - 1)).toISOString().slice(0, 7)
  return `${monthOf(first)}/${monthOf(first + 2)}`
}

/** PostgreSQL's dates begin at 4713 BC and its text form of those before year 1 is not ISO: these stay out. */
function dayOf(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null
  const day = new Date(milliseconds)
  const year = day.getUTCFullYear()
  return year >= 1 && year <= 9999 ? day.toISOString().slice(0, 10) : null
}
