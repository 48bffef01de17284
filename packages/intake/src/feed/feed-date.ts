/** RFC 822 as in RSS: Fri, 07 Jan 2022 14:30:00 +0100. */
const RFC_822 =
  /^(?:[a-z]{2,9}\.?,?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]{0,6}\.?\s+(?<year>\d{4})(?:\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)\s*(?<zone>[+-]\d{4}|[a-z]{1,4})?)?/iu
/** ISO 8601 as in Atom: 2022-01-07T14:30:00+01:00. */
const ISO_8601 =
  /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/iu

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date of a feed as EDTF, its time in UTC: 2022-01-07T13:30:00Z; undefined for what is none. A time without a zone says
 * nothing more than its day.
 */
export function feedDate(given: string | undefined): string | undefined {
  const words = given?.trim().slice(0, 60) ?? ''
  const { date, time, zone } = partsOf(words) ?? {}
  if (date === undefined) return undefined
  if (!isDay(date)) return undefined
  const moment = time === undefined || zone === undefined ? undefined : inUtc(date, time, zone)
  return moment ?? date
}

interface Parts {
  readonly date: string
  readonly time?: string | undefined
  readonly zone?: string | undefined
}

function partsOf(words: string): Parts | undefined {
  const iso = ISO_8601.exec(words)?.groups
  if (iso?.['date'] !== undefined) {
    return { date: iso['date'], time: iso['time'], zone: iso['zone'] }
  }
  const rfc = RFC_822.exec(words)?.groups
  const month = MONTHS.indexOf(rfc?.['month']?.toLowerCase() ?? '') + 1
  if (rfc?.['day'] === undefined || rfc['year'] === undefined || month === 0) return undefined
  const two = (part: string | number) => String(part).padStart(2, '0')
  const date = `${rfc['year']}-${two(month)}-${two(rfc['day'])}`
  return { date, time: rfc['time']?.padStart(5, '0'), zone: rfc['zone'] }
}

/** 2022-02-30 is none. */
const isDay = (date: string) => {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** undefined for a zone that nobody knows. */
function inUtc(date: string, time: string, zone: string): string | undefined {
  const offset = /^(?:z|gmt|ut|utc)$/iu.test(zone) ? 'Z' : (AMERICAN[zone.toLowerCase()] ?? zone)
  const moment = Date.parse(`${date}T${time}${offset.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`)
  return Number.isNaN(moment) ? undefined : `${new Date(moment).toISOString().slice(0, 19)}Z`
}

/** RFC 822, 5.1; and what Dutch servers write. */
const AMERICAN: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
}
