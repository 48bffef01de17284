import type { Schemas } from '../../api/client.ts'
import { toldFilterOf, type ToldFilter } from '../told/told-filter.ts'

export type Timeline = Schemas['Timeline']
export type ToldEvent = Schemas['ToldEvent']
export type Clock = 'happened' | 'said'

/** What is asked, and in which order: all of it is in the address. */
export interface TimelineFilter extends ToldFilter {
  readonly clock: Clock
  readonly limit: number
}

/** A page of events, and the most that the server gives at once. */
const LIMITS = [100, 200] as const

export const filterOf = (query: URLSearchParams): TimelineFilter => ({
  ...toldFilterOf(query),
  clock: query.get('clock') === 'said' ? 'said' : 'happened',
  limit: query.get('many') === 'yes' ? LIMITS[1] : LIMITS[0],
})

/** Where in its report an event stands. */
export const addressOf = ({ quote }: ToldEvent) => `/reports/${quote.report}#${quote.local}`
