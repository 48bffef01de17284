import {
  geoBounds,
  geoNaturalEarth1,
  geoPath,
  type ExtendedFeature,
  type GeoProjection,
} from 'd3-geo'
import type { Area } from './areas.ts'
import type { Country, Lands, Part } from './land.ts'
import type { MapView } from './map-view.ts'

export interface Frame {
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The map as it is drawn in a frame. */
export interface Drawing {
  /** All land, as one path. */
  readonly land: string
  readonly marks: readonly Mark[]
  /** Degrees east and north of what lies so many pixels from the middle. */
  readonly from: (dx: number, dy: number) => readonly [number, number]
}

export interface Mark {
  readonly area: Area
  /** Where its words belong, in pixels. */
  readonly x: number
  readonly y: number
  /** Of a circle. */
  readonly radius: number | undefined
  /** Of a country. */
  readonly path: string | undefined
}

/** A city is drawn as large as many are; the gazetteer has its middle and not its bounds. */
export const CITY_KILOMETRES = 12
const EARTH_KILOMETRES = 6371
/** What is smaller can't be seen. */
const LEAST_RADIUS = 7
/** Room around all places, in pixels. */
const MARGIN = 44
/** Larger countries would take the whole frame: they are seen as far as they are in it. In steradians. */
const LARGE = 0.12
/** Degrees around a city that belong in the frame. */
const AROUND = 3

export function drawingOf(
  areas: readonly Area[],
  lands: Lands,
  { width, height }: Frame,
  { zoom, at }: MapView,
): Drawing {
  const projection = fitted(areas, { width, height })
  const middle = at ?? projection.invert?.([width / 2, height / 2]) ?? [0, 0]
  projection.scale(projection.scale() * zoom)
  const [x = 0, y = 0] = projection([...middle]) ?? []
  const [left, top] = projection.translate()
  projection.translate([left + width / 2 - x, top + height / 2 - y])
  projection.clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ])
  // Borders are short lines, or follow parallels, which are straight here: bending them costs most of the time.
  projection.precision(0)
  const path = geoPath(projection).digits(1)
  const { parts, countries } = lands.within(pixelDegrees(projection))
  const shown = parts.filter(isNear(projection, { width, height })).map(({ shape }) => shape)
  const shapeOf = ({ code, shape }: Country) => countries.get(code)?.shape ?? shape
  return {
    land: path({ type: 'FeatureCollection', features: shown }) ?? '',
    marks: areas.flatMap((area) => markOf(area, projection, path, shapeOf) ?? []),
    from: (dx, dy) => {
      const [east = 0, north = 0] = projection.invert?.([width / 2 + dx, height / 2 + dy]) ?? middle
      return [east, Math.max(-85, Math.min(85, north))]
    },
  }
}

/** How many degrees a pixel is where the earth is broadest. */
const pixelDegrees = (projection: GeoProjection) => 180 / Math.PI / projection.scale()

/** Whether something of a part may be in the frame; all of them where the frame is larger than the earth. */
function isNear(projection: GeoProjection, { width, height }: Frame): (part: Part) => boolean {
  const edge = [-MARGIN, height / 2, height + MARGIN].flatMap((y) =>
    [-MARGIN, width + MARGIN].map((x): [number, number] => [x, y]),
  )
  const seen = edge.map((at) => degreesAt(projection, at)).filter((at) => at !== undefined)
  if (seen.length < edge.length) return () => true
  const [middle] = projection.rotate()
  // As far east of the middle as can be.
  const turned = (east: number) => ((((east + middle + 180) % 360) + 360) % 360) - 180
  const easts = seen.map(([east]) => turned(east))
  const norths = seen.map(([, north]) => north)
  const [west, east] = [Math.min(...easts), Math.max(...easts)]
  const [south, north] = [Math.min(...norths), Math.max(...norths)]
  return ({ from, to }) => {
    const start = turned(from[0])
    const end = start + to[0] - from[0]
    // What goes on over the edge of the map does so from its other side.
    const isBeside = (start <= east && end >= west) || end - 360 >= west
    return isBeside && from[1] <= north && to[1] >= south
  }
}

/** Undefined beside the earth, where the projection makes something up. */
function degreesAt(projection: GeoProjection, [x, y]: [number, number]) {
  const degrees = projection.invert?.([x, y]) ?? undefined
  const [backX = NaN, backY = NaN] = (degrees && projection(degrees)) ?? []
  return Math.hypot(backX - x, backY - y) < 1 ? degrees : undefined
}

/** The projection with all areas but the largest in the frame, turned so that they lie around its middle. */
function fitted(areas: readonly Area[], { width, height }: Frame): GeoProjection {
  const points = areas.flatMap(pointsOf)
  const coordinates = points.length === 0 ? WORLD : points
  const easts = coordinates.map(([east]) => east)
  const middle = (Math.min(...easts) + Math.max(...easts)) / 2
  return geoNaturalEarth1()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [Math.max(width, 3 * MARGIN) - MARGIN, Math.max(height, 3 * MARGIN) - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: coordinates.map((point) => [...point]) },
    )
}

type Point = readonly [number, number]

const WORLD: readonly Point[] = [
  [-170, -55],
  [170, 75],
]
/** What of an area belongs in the frame. */
function pointsOf(area: Area): Point[] {
  if (area.kind !== 'city') {
    const { body, middle, size } = area.country
    const [[west, south], [east, north]] = geoBounds(body)
    // What lies across the 180th meridian has its end before its beginning.
    if (size > LARGE) return []
    return west > east
      ? [middle]
      : [
          [west, south],
          [east, north],
        ]
  }
  const [east, north] = area.at
  return [
    [east - AROUND, north - AROUND],
    [east + AROUND, north + AROUND],
  ]
}

/** Degrees east and north of the middle of an area. */
export const middleOf = (area: Area): readonly [number, number] =>
  area.kind === 'city' ? area.at : area.country.middle

function markOf(
  area: Area,
  projection: GeoProjection,
  path: ReturnType<typeof geoPath>,
  shapeOf: (country: Country) => ExtendedFeature,
): Mark | undefined {
  if (area.kind === 'city') {
    const point = projection([...area.at])
    if (point === null) return undefined
    const radius = (projection.scale() * CITY_KILOMETRES) / EARTH_KILOMETRES
    return {
      area,
      x: point[0],
      y: point[1],
      radius: Math.max(LEAST_RADIUS, radius),
      path: undefined,
    }
  }
  const drawn = path(shapeOf(area.country))
  // Of what is cut by the frame, the middle of what is left of it.
  const [x, y] = path.centroid(area.country.body)
  if (drawn === null || !Number.isFinite(x)) return undefined
  return { area, x, y, radius: undefined, path: drawn }
}
