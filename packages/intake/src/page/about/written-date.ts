import { plainLine } from '../markup/element.ts'

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const month = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const edge = '(?![\\p{L}\\p{N}])'

const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:e|st|nd|rd|th)?\\.?[ -](?:of )?(${month})${edge}\\.?,?[ -](\\d{4})${edge}`,
  'iu',
)
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(${month})${edge}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${edge}`,
  'iu',
)
const MONTH_ONLY = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d\\.? )(${month})${edge}\\.?,? (\\d{4})${edge}`,
  'iu',
)
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/
const NUMBERS = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/-])/

/** Behind a date: "14:30", "om 14.30 uur", "at 2.30 pm", "14:30 CET". */
const CLOCK =
  /^[\s,|•·–—-]*(?:om|at|@|around|-)?\s*(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d|[.,]\d)\s*(?:uur|u\.?|h)?\s*([ap]\.?m\.?)?\s*(UTC|GMT|BST|CET|CEST)?(?![\p{L}])/iu

const ZONES: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
}

const MODIFIED =
  /bijgewerkt|gewijzigd|aangepast|geactualiseerd|laatste update|laatst(?:e)? wijziging|updated?\b|modified|edited|revised/iu
const PUBLISHED = /gepubliceerd|geplaatst|publicatiedatum|published|posted|first published/iu

/**
 * The date of publication that a line says in Dutch or English words or in numbers, as EDTF; undefined where it says
 * none or only when the page was changed. "Gepubliceerd: 7 januari 2022, 14:30" → 2022-01-07T14:30:00, "mei 2021" →
 * 2021-05, "Bijgewerkt op 7 januari 2022" → undefined. 07-01-2022 is read with the day first only where `dayFirst`.
 */
export function readWrittenDate(line: string, dayFirst: boolean): string | undefined {
  const text = plainLine(line).slice(0, 300)
  const said = PUBLISHED.exec(text)
  const from = said === null ? text : text.slice(said.index + said[0].length)
  const changed = MODIFIED.exec(from)
  return firstDate(changed === null ? from : from.slice(0, changed.index), dayFirst)
}

function firstDate(text: string, dayFirst: boolean): string | undefined {
  const found = [
    dated(text, DAY_MONTH, ([day, name, year]) => [year, monthOf(name), day]),
    dated(text, MONTH_DAY, ([name, day, year]) => [year, monthOf(name), day]),
    dated(text, ISO, ([year, numbered, day]) => [year, numbered, day]),
    dated(text, NUMBERS, ([first, , second, year]) => inNumbers(first, second, year, dayFirst)),
  ].flatMap((one) => one ?? [])
  const [first] = found.sort((a, b) => a.at - b.at)
  if (first !== undefined) return first.value
  const [, name, year] = MONTH_ONLY.exec(text) ?? []
  return name === undefined || year === undefined ? undefined : `${year}-${monthOf(name)}`
}

type Parts = readonly (string | undefined)[]

function dated(text: string, pattern: RegExp, order: (groups: Parts) => Parts) {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [year, numbered, day] = order(match.slice(1))
  const value = dayOf(year, numbered, day)
  if (value === undefined) return undefined
  return { at: match.index, value: value + clockOf(text.slice(match.index + match[0].length)) }
}

/** A day that the calendar has, as EDTF. */
export function dayOf(year?: string, numbered?: string, day?: string): string | undefined {
  const value = `${year}-${numbered?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const time = Date.parse(`${value}T00:00:00Z`)
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  return real && Number(year) >= 1400 ? value : undefined
}

function inNumbers(first = '', second = '', year = '', dayFirst: boolean): Parts {
  if (dayFirst || Number(first) > 12) return [year, second, first]
  return Number(second) > 12 ? [year, first, second] : []
}

function monthOf(name = ''): string {
  const at = MONTHS.findIndex((names) => names.includes(name.toLowerCase()))
  return String(at + 1).padStart(2, '0')
}

function clockOf(rest: string): string {
  const [, hour, minute, half, zone] = CLOCK.exec(rest) ?? []
  if (hour === undefined || minute === undefined) return ''
  const late = /^p/i.test(half ?? '') && Number(hour) < 12
  const early = /^a/i.test(half ?? '') && hour === '12'
  const hours = early ? 0 : Number(hour) + (late ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return ''
  return `T${String(hours).padStart(2, '0')}:${minute}:00${ZONES[zone?.toUpperCase() ?? ''] ?? ''}`
}
