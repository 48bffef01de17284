import { event, eventType } from '@volgens/shapes/schema'
import { dayRange, type DayRange } from '../items/day-range.ts'
import { badSearch } from '../errors.ts'
import { readCursor, type Cursor } from './cursor.ts'
import type { SearchQuery } from './search-query.ts'

/** Longer words are a text that was pasted by mistake. */
const LONGEST = 1000
const USUAL_LIMIT = 20
const MOST_HITS = 100

/** A query whose every part can be asked of the database. */
export type CheckedQuery = Omit<SearchQuery, 'said' | 'meant' | 'after' | 'limit' | 'order'> & {
  readonly said: DayRange | undefined
  readonly meant: DayRange | undefined
  readonly order: 'earliest' | 'latest'
  readonly limit: number
  readonly after: Cursor | undefined
}

/** Throws `bad-search`, which says what was found and expected. */
export function checkQuery(query: SearchQuery): CheckedQuery {
  const texts = Object.entries(query).filter(([, value]) => typeof value === 'string')
  const clean = Object.fromEntries(
    texts.map(([name, value]) => [name, checkText(name, value as string)]),
  )
  const { limit = USUAL_LIMIT, figure, voice, about } = query
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS) {
    throw badSearch(`a page of ${limit} hits`, `a whole number from 1 to ${MOST_HITS}`)
  }
  for (const bound of [figure?.low, figure?.high]) {
    if (bound !== undefined && !Number.isFinite(bound))
      throw badSearch(`the figure ${bound}`, 'a number')
  }
  if ((figure?.low ?? -Infinity) > (figure?.high ?? Infinity)) {
    throw badSearch(`figures from ${figure?.low} to ${figure?.high}`, 'the lower bound first')
  }
  for (const id of [voice, about]) {
    if (typeof id === 'number' && !Number.isSafeInteger(id))
      throw badSearch(`the actor ${id}`, 'a whole number')
  }
  const given: SearchQuery = { ...query, ...clean }
  checkChoice('type', given.type, eventType.options)
  checkChoice('mode', given.mode, event.shape.mode.options)
  return {
    ...given,
    said: checkDays('said', given.said),
    meant: checkDays('meant', given.meant),
    order: query.order ?? 'earliest',
    limit,
    after: given.after === undefined ? undefined : readCursor(given.after),
  }
}

/** Without NUL, which PostgreSQL's text can't hold, and without halves of characters. */
function checkText(name: string, value: string): string {
  if (value.length > LONGEST) {
    throw badSearch(
      `${name}: ${value.length} characters`,
      `at most ${LONGEST}: search for fewer words`,
    )
  }
  return value.toWellFormed().replaceAll('\0', ' ').trim()
}

function checkChoice(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return
  throw badSearch(`${name}: "${value}"`, `one of ${choices.join(', ')}`)
}

function checkDays(name: string, value: string | undefined): DayRange | undefined {
  if (value === undefined) return undefined
  const days = dayRange(value)
  const { from, to } = days
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) {
    throw badSearch(`${name}: "${value}"`, 'days as 2022-01-07, 2022-01 or 2022-01-03/2022-01-09')
  }
  return days
}
