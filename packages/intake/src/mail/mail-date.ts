const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** RFC 5322 section 3.3, and the zone names of its section 4.3. */
const DATE =
  /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})?/i

/**
 * The time of a Date header with its zone, as EDTF: "Fri, 7 Jan 2022 14:30:00 +0100" → 2022-01-07T14:30:00+01:00.
 *
 * Without a zone, or with one that nobody knows (−0000), the day alone. Undefined where it is no date.
 */
export function readMailDate(header: string): string | undefined {
  const parts = DATE.exec(header)
  if (!parts) return undefined
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone = ''] = parts
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  if (month === 0 || date.getUTCDate() !== Number(day)) return undefined
  const edtf = `${year}-${two(month)}-${two(day)}`
  const offset = offsetOf(zone)
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return offset === undefined || !isTime
    ? edtf
    : `${edtf}T${two(hour)}:${minute}:${second}${offset}`
}

function offsetOf(zone: string): string | undefined {
  if (/^(?:\+0000|gmt|ut|utc|z)$/i.test(zone)) return 'Z'
  if (zone === '-0000' || !/^[+-]\d{4}$/.test(zone)) return undefined
  return Number(zone.slice(1, 3)) < 15 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : undefined
}

const two = (number: number | string) => String(number).padStart(2, '0')
