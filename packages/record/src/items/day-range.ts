import edtf from 'edtf'
import { LRUCache } from 'lru-cache'

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
  const days = kept.get(value) ?? daysOf(value)
  kept.set(value, days)
  return days
}

/** Reports of an affair name the same days, and to parse one costs more than all else that is made of its item. */
const kept = new LRUCache<string, DayRange>({ max: 10_000 })

function daysOf(value: string): DayRange {
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
