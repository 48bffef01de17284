import type { Schemas } from '../../api/client.ts'

export type Places = Schemas['PlaceComparison']
export type Place = Schemas['ComparedPlace']
export type ToldAt = Schemas['ToldAtPlace']

/** How the map is looked at. */
export interface MapView {
  /** 1 shows all places, but for the largest countries. */
  readonly zoom: number
  /** Degrees east and north of the middle; that of all places where undefined. */
  readonly at: readonly [number, number] | undefined
}

export const [LEAST_ZOOM, MOST_ZOOM] = [1 / 4, 64]

export function viewOf(query: URLSearchParams): MapView {
  const zoom = Number(query.get('zoom') ?? 1)
  const [east = NaN, north = NaN] = (query.get('at') ?? '').split(',').map(Number)
  const isPlace = Math.abs(east) <= 180 && Math.abs(north) <= 90
  return {
    zoom: Number.isFinite(zoom) ? Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom)) : 1,
    at: isPlace ? [east, north] : undefined,
  }
}

/** A view as parts of the address; that of all places has none. */
export const viewQuery = ({ zoom, at }: MapView) => ({
  zoom: zoom === 1 ? undefined : String(Math.round(zoom * 100) / 100),
  at: at?.map((each) => each.toFixed(2)).join(','),
})

/** Where in its report something stands. */
export const addressOf = ({ quote }: ToldAt) => `/reports/${quote.report}#${quote.local}`
