import { readFileSync } from 'node:fs'
import { foldName } from './fold-name.ts'

/** A city, town or village of the gazetteer. */
export interface City {
  readonly name: string
  /** ISO 3166. */
  readonly country: string
  /** Degrees, two decimals. */
  readonly lat: number
  readonly lon: number
  /** Inhabitants in thousands; 0 where unknown or under 500. */
  readonly thousands: number
  /** What it is the seat of. */
  readonly seat: 'capital' | 'region' | ''
  /** Where the row is from: `geonames:1526384`. */
  readonly source: string
}

/** Cities by name. */
export interface Gazetteer {
  /** The cities of a name, the most populous first; none where it knows of none. */
  find(name: string): readonly City[]
}

const FILE = new URL('../../data/gazetteer.tsv', import.meta.url)

/**
 * The gazetteer of the package (48,000 places, GeoNames). Nothing is read before the first look-up; then the file is
 * kept as one string and bisected, never parsed as a whole: about a millisecond to load, microseconds to find.
 */
export function openGazetteer(file: URL = FILE): Gazetteer {
  const kept: { rows?: string } = {}
  const found = new Map<string, readonly City[]>()
  return {
    find: (name) => {
      const key = foldName(name)
      const before = found.get(key)
      if (before !== undefined) return before
      kept.rows ??= readFileSync(file, 'utf8')
      const cities = citiesNamed(kept.rows, key)
      if (cities.length > 0) found.set(key, cities)
      return cities
    },
  }
}

/** The rows whose folded name is `key`: they stand together, for the file is in the order of folded names. */
function citiesNamed(rows: string, key: string): City[] {
  const cities: City[] = []
  let at = firstRow(rows, key)
  while (at < rows.length && keyAt(rows, at) === key) {
    const end = rows.indexOf('\n', at)
    cities.push(toCity(rows.slice(at, end)))
    at = end + 1
  }
  return cities
}

/** Where the first row begins whose folded name is not before `key`. */
function firstRow(rows: string, key: string): number {
  let low = rows.indexOf('\n') + 1
  let high = rows.length
  while (low < high) {
    const middle = Math.max(low, rows.lastIndexOf('\n', (low + high) >>> 1) + 1)
    if (keyAt(rows, middle) < key) low = rows.indexOf('\n', middle) + 1
    else high = middle
  }
  return low
}

const keyAt = (rows: string, at: number): string => foldName(rows.slice(at, rows.indexOf('\t', at)))

function toCity(row: string): City {
  const [name = '', country = '', lat = '', lon = '', thousands = '', seat = '', source = ''] =
    row.split('\t')
  return {
    name,
    country,
    lat: Number(lat),
    lon: Number(lon),
    thousands: Number(thousands),
    seat: seat === 'capital' || seat === 'region' ? seat : '',
    source,
  }
}
