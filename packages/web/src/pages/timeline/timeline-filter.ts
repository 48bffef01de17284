import type { Schemas } from '../../api/client.ts'

export type Timeline = Schemas['Timeline']
export type ToldEvent = Schemas['ToldEvent']
export type Clock = 'happened' | 'said'

/** What is asked, and in which order: all of it is in the address. */
export interface TimelineFilter {
  readonly dossier?: number
  readonly clock: Clock
  readonly account?: string
  readonly type?: string
  readonly from?: string
  readonly to?: string
  readonly limit: number
}

/** A page of events, and the most that the server gives at once. */
const LIMITS = [100, 200] as const

export function filterOf(query: URLSearchParams): TimelineFilter {
  const dossier = Number(query.get('dossier') ?? 0)
  const given = (name: string) => {
    const value = query.get(name) ?? ''
    return value === '' ? {} : { [name]: value }
  }
  return {
    ...(Number.isInteger(dossier) && dossier > 0 ? { dossier } : {}),
    clock: query.get('clock') === 'said' ? 'said' : 'happened',
    ...given('account'),
    ...given('type'),
    ...given('from'),
    ...given('to'),
    limit: query.get('many') === 'yes' ? LIMITS[1] : LIMITS[0],
  }
}

/** Where in its report an event stands. */
export const addressOf = ({ quote }: ToldEvent) => `/reports/${quote.report}#${quote.local}`
