import { answerOf, api, type Schemas } from '../../api/client.ts'
import type { ToldFilter } from '../told/told-filter.ts'
import type { ToldAt } from './map-view.ts'

type Told = Schemas['ToldAtPlaces']

interface Page {
  /** Keys of places; all of them where left out. */
  readonly places?: readonly string[]
  readonly limit: number
  readonly after?: string | undefined
}

/** What is told of places, in words; throws `ApiFault`. */
export function askTold(filter: ToldFilter, { places, limit, after }: Page): Promise<Told> {
  const page = { limit, ...(after === undefined ? {} : { after }) }
  const query = { ...filter, ...page, ...(places === undefined ? {} : { place: [...places] }) }
  return answerOf(api.GET('/v1/comparisons/places/told', { params: { query: query as object } }))
}

/** All of it, page by page. */
export async function allTold(filter: ToldFilter): Promise<ToldAt[]> {
  const told: ToldAt[] = []
  let after: string | undefined
  do {
    const page = await askTold(filter, { limit: 200, after })
    told.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return told
}
