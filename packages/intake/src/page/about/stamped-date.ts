import { dayOf } from './written-date.ts'

const STAMP =
  /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const MONTH = /^(\d{4})[-/](\d{2})$/
const YEAR = /^\d{4}$/
/** "Fri, 07 Jan 2022 14:30:00 +0100" (RFC 5322, section 3.3). */
const MAIL =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (GMT|UTC|Z|[+-]\d{4})$/i
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A date as software writes it (ISO 8601 and what looks like it, RFC 5322), as EDTF with the precision and time zone
 * that it has; undefined for what is none. "2022-01-07T14:30+0100" → 2022-01-07T14:30:00+01:00. Seconds that are not
 * there are 00, for EDTF has no shorter time. Midnight without a zone is how systems write a day: 2022-01-07T00:00:00 →
 * 2022-01-07.
 */
export function readStampedDate(stamp: string): string | undefined {
  const text = stamp.trim()
  const [, year, month, day, hour, minute, second = '00', zone = ''] =
    STAMP.exec(text) ?? mail(text)
  if (year !== undefined) {
    const date = dayOf(year, month, day)
    if (date === undefined || hour === undefined || minute === undefined) return date
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date
    const midnight = zone === '' && `${hour}${minute}${second}` === '000000'
    return midnight ? date : `${date}T${hour}:${minute}:${second}${offset(zone)}`
  }
  const [, inYear, numbered] = MONTH.exec(text) ?? []
  if (dayOf(inYear, numbered, '01') !== undefined) return `${inYear}-${numbered}`
  return YEAR.test(text) && Number(text) >= 1400 && Number(text) < 2200 ? text : undefined
}

function mail(text: string): (string | undefined)[] {
  const [whole, day, name, year, ...time] = MAIL.exec(text) ?? []
  const month = SHORT_MONTHS.indexOf(name?.toLowerCase() ?? '') + 1
  return [whole, year, String(month).padStart(2, '0'), day?.padStart(2, '0'), ...time]
}

function offset(zone: string): string {
  if (zone === '') return ''
  if (/^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`
}
