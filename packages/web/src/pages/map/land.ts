import { geoArea, geoCentroid, geoContains, type ExtendedFeature } from 'd3-geo'
import { feature } from 'topojson-client'
import address from 'world-atlas/countries-50m.json?url'
import { grouped } from '../../lists/grouped.ts'
import { thinned, type Topology } from './thinned.ts'

type Shape = ExtendedFeature
type Point = [number, number]

/** A country as it is drawn. */
export interface Country {
  /** ISO 3166-1 alpha-2, XK for Kosovo. */
  readonly code: string
  readonly shape: Shape
  /** Its largest part: what it is known by, without its islands and what lies overseas. */
  readonly body: Shape
  /** The middle of that, degrees east and north. */
  readonly middle: readonly [number, number]
  /** Of that, in steradians: the Netherlands have 0.0009, Russia 0.4. */
  readonly size: number
}

/** Land that is of one country and in one piece: its mainland, an island. */
export interface Part {
  readonly shape: Shape
  /** The corners of what it lies in, degrees east and north; none lies across the 180th meridian. */
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

export interface Land {
  readonly parts: readonly Part[]
  readonly countries: ReadonlyMap<string, Country>
}

/** The land of the earth, after Natural Earth at 1 : 50 million. */
export interface Lands {
  /** Without the points that lie no more than so many degrees from another, or half of that. */
  readonly within: (degrees: number) => Land
}

/** How exactly countries are measured, in degrees: where they lie and how large they are. */
export const MEASURED = 1 / 8

let asked: Promise<Lands> | undefined

/** A file of the app itself, asked for once. */
export function loadLands(): Promise<Lands> {
  asked ??= fetchLands().catch((fault: unknown) => {
    asked = undefined
    throw fault
  })
  return asked
}

async function fetchLands(): Promise<Lands> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const lands = landsOf((await answer.json()) as Topology)
  // While the places are still waited for: it takes half as long as to draw it.
  lands.within(MEASURED)
  return lands
}

/** Finer than this, land is drawn with all its points: they are about as far apart. In degrees. */
const FINEST = 1 / 32

export function landsOf(topology: Topology): Lands {
  const known = new Map<number, Land>()
  const made = (degrees: number) => {
    const land = landOf(degrees < FINEST ? topology : thinned(topology, degrees))
    known.set(degrees, land)
    return land
  }
  return {
    within(degrees) {
      const step = degrees < FINEST ? 0 : 2 ** Math.floor(Math.log2(degrees))
      return known.get(step) ?? made(step)
    },
  }
}

function landOf(topology: Topology): Land {
  const found = feature(topology, topology.objects['countries'] as Parameters<typeof feature>[1])
  const shapes = ('features' in found ? found.features : [found]) as readonly Shape[]
  const parts = shapes.flatMap((whole) => {
    const code = codeOf(whole)
    return partsOf(whole).map((shape) => ({ code, shape, ...boundsOf(shape) }))
  })
  const byCode = grouped(parts, ({ code, shape }) => countryOf(code, shape) ?? '')
  byCode.delete('')
  const countries = [...byCode].map(([code, own]) => joined(code, own))
  return { parts, countries: new Map(countries.map((country) => [country.code, country])) }
}

/** Of its outer border, without going around the earth: quicker than geoBounds. */
function boundsOf(part: Shape): Pick<Part, 'from' | 'to'> {
  const from: Point = [180, 90]
  const to: Point = [-180, -90]
  for (const [east = 0, north = 0] of borderOf(part)) {
    if (east < from[0]) from[0] = east
    if (north < from[1]) from[1] = north
    if (east > to[0]) to[0] = east
    if (north > to[1]) to[1] = north
  }
  return { from, to }
}

const borderOf = ({ geometry }: Shape) =>
  geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []

/** As the gazetteer has it, which differs from Natural Earth here: whose it is, is not said by either. */
function countryOf(code: string | undefined, part: Shape): string | undefined {
  return code === 'RU' && geoContains(part, CRIMEA) ? 'UA' : code
}

const CRIMEA: [number, number] = [34.2, 45.2]

/** The shapes are numbered as in ISO 3166-1; Unicode knows those numbers as other names of its regions. */
function codeOf({ id, properties }: Shape): string | undefined {
  if (id === undefined) return NUMBERLESS.get(String(properties?.['name']))
  const region = new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined
}

const NUMBERLESS = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
])

type Polygon = readonly (readonly (readonly number[])[])[]

function joined(code: string, own: readonly Part[]): Country {
  const parts = own.map(({ shape }) => shape)
  const coordinates = parts.map(
    ({ geometry }) => (geometry as { coordinates: Polygon }).coordinates,
  )
  const geometry = { type: 'MultiPolygon', coordinates } as Shape['geometry']
  let known: Body | undefined
  // Measured when it is asked for: of most countries nothing is told, and to measure all takes longer than to draw them.
  const body = () => (known ??= bodyOf(parts))
  return {
    code,
    shape: { type: 'Feature', properties: null, geometry },
    get body() {
      return body().body
    },
    get middle() {
      return body().middle
    },
    get size() {
      return body().size
    },
  }
}

type Body = Pick<Country, 'body' | 'middle' | 'size'>

function bodyOf(parts: readonly Shape[]): Body {
  const sized = parts.map((part) => ({ part, size: geoArea(part) }))
  const { part: body, size } = sized.reduce((most, each) => (each.size > most.size ? each : most))
  return { body, size, middle: geoCentroid(body) }
}

function partsOf(shape: Shape): readonly Shape[] {
  const { geometry } = shape
  if (geometry?.type !== 'MultiPolygon') return [shape]
  return geometry.coordinates.map((coordinates) => ({
    type: 'Feature',
    properties: null,
    geometry: { type: 'Polygon', coordinates },
  }))
}
