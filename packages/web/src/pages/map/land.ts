import { geoArea, geoCentroid, geoContains, type ExtendedFeature } from 'd3-geo'
import { feature } from 'topojson-client'
import address from 'world-atlas/countries-50m.json?url'
import { grouped } from '../../lists/grouped.ts'

type Shape = ExtendedFeature

/** A country as it is drawn. */
export interface Country {
  readonly shape: Shape
  /** Its largest part: what it is known by, without its islands and what lies overseas. */
  readonly body: Shape
  /** The middle of that, degrees east and north. */
  readonly middle: readonly [number, number]
  /** Of that, in steradians: the Netherlands have 0.0009, Russia 0.4. */
  readonly size: number
}

/** The land of the earth, after Natural Earth at 1 : 50 million. */
export interface Land {
  readonly shapes: readonly Shape[]
  /** By ISO 3166-1 alpha-2, XK for Kosovo. */
  readonly countries: ReadonlyMap<string, Country>
}

type Topology = Parameters<typeof feature>[0]
type Collection = Parameters<typeof feature>[1]

let asked: Promise<Land> | undefined

/** A file of the app itself, asked for once. */
export function loadLand(): Promise<Land> {
  asked ??= fetchLand().catch((fault: unknown) => {
    asked = undefined
    throw fault
  })
  return asked
}

async function fetchLand(): Promise<Land> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return landOf((await answer.json()) as Topology)
}

export function landOf(topology: Topology): Land {
  const found = feature(topology, topology.objects['countries'] as Collection)
  const shapes = ('features' in found ? found.features : [found]) as readonly Shape[]
  const parts = shapes.flatMap((shape) => partsOf(shape).map((part) => ({ shape, part })))
  const byCode = grouped(parts, ({ shape, part }) => countryOf(shape, part) ?? '')
  const countries = [...byCode].flatMap(([code, own]): [string, Country][] =>
    code === '' ? [] : [[code, joined(own.map(({ part }) => part))]],
  )
  return { shapes, countries: new Map(countries) }
}

/** As the gazetteer has it, which differs from Natural Earth here: whose it is, is not said by either. */
function countryOf(shape: Shape, part: Shape): string | undefined {
  const code = codeOf(shape)
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

function joined(parts: readonly Shape[]): Country {
  const coordinates = parts.map(
    ({ geometry }) => (geometry as { coordinates: Polygon }).coordinates,
  )
  const geometry = { type: 'MultiPolygon', coordinates } as Shape['geometry']
  let known: Body | undefined
  // Measured when it is asked for: of most countries nothing is told, and to measure all takes longer than to draw them.
  const body = () => (known ??= bodyOf(parts))
  return {
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
