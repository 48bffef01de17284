/** Three letters tell the months of Dutch and English apart, but for "mrt" beside "maart". */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januari'],
  ['february', 'februari'],
  ['march', 'maart', 'mrt'],
  ['april'],
  ['may', 'mei'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august', 'augustus'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december'],
]
/** "zaterdag 4 februari 2023", and a time: as many words as a date has. */
const MAX_WORDS = 6
const DAYS =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)$/
/** What may stand beside the date: a time of day, its zone, an edition. */
const BESIDE =
  /^(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|a\.?m\.?|p\.?m\.?|uur|om|at|on|op|cet|cest|est|edt|bst|cst|cdt|pst|pdt|utc|gmt(?:[+-]\d{1,2})?|[\p{L}-]*(?:edition|editie))$/u
/** A date is short: a longer line is a sentence. */
const MAX_LENGTH = 60

/**
 * The day that a line names and nothing else beside it, as EDTF; undefined where the line says more.
 *
 * "7 januari 2022 vrijdag", "January 7, 2022 Friday 8:30 AM GMT", "vr 7 jan. 2022", "07-01-2022", "2022-01-07" → 2022-01-07;
 * "januari 2022" → 2022-01; "01/07/2022", of which nobody knows the month → 2022. Not "Sinds 7 januari 2022 geldt dit".
 */
export function readPrintedDate(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const words = line
    .toLowerCase()
    .replace(/[,|()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const rest = words.filter((word) => !DAYS.test(bare(word)) && !BESIDE.test(bare(word)))
  if (rest.length === 1) return ofNumbers(rest[0] ?? '')
  return rest.length <= 3 ? ofWords(rest) : undefined
}

/** The day at the end of a line that names something else before it: "Stadskrant Oudewaard zaterdag 4 februari 2023". */
export function readDateAtEnd(line: string): string | undefined {
  const words = line.split(/\s+/).slice(-MAX_WORDS)
  for (let first = 0; first < words.length; first++) {
    const date = readPrintedDate(words.slice(first).join(' '))
    if (date !== undefined) return date
  }
  return undefined
}

function ofNumbers(word: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/.exec(word)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(word)
  if (!parts) return undefined
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  if (second > 12) return day(year, first, second)
  // With strokes the day comes first in Europe and the month in America.
  if (parts[2] === '/' && first <= 12 && first !== second) return String(year)
  return day(year, second, first)
}

function ofWords(words: readonly string[]): string | undefined {
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word))
  const month = words.map((word) => monthOf(bare(word))).find((number) => number !== undefined)
  if (year === undefined || month === undefined) return undefined
  if (words.length === 2) return `${year}-${two(month)}`
  const number = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|e|\.)?$/.exec(word)?.[1])
    .find(Boolean)
  return number === undefined ? undefined : day(Number(year), month, Number(number))
}

function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined
  const index = MONTHS.findIndex((names) =>
    names.some((name) => name === word || (word.length === 3 && name.startsWith(word))),
  )
  return index < 0 ? undefined : index + 1
}

/** Undefined for a day that no calendar has. */
function day(year: number, month: number, number: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, number))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== number) return undefined
  return `${year}-${two(month)}-${two(number)}`
}

const bare = (word: string) => word.replace(/\.$/, '')
const two = (number: number) => String(number).padStart(2, '0')
