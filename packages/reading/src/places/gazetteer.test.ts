import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'
import { openGazetteer } from './gazetteer.ts'

const rows = readFileSync(new URL('../../data/gazetteer.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
const gazetteer = openGazetteer()

test('rows stand in the order of their folded names, so that the file can be bisected', () => {
  const names = rows.map(([name = '']) => foldName(name))
  expect(names.filter((name, i) => name < (names[i - 1] ?? ''))).toEqual([])
})

test('every row has a country, coordinates on Earth and a source', () => {
  const wrong = rows.filter(([, country = '', lat, lon, thousands, seat = '', source = '']) => {
    const placed = Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180
    const whole = Number.isInteger(Number(thousands)) && /^(capital|region|)$/.test(seat)
    return !(/^[A-Z]{2}$/.test(country) && placed && whole && /^(geonames:\d+|own)$/.test(source))
  })
  expect(wrong).toEqual([])
})

test('every row is found by its own name, the first and the last too', () => {
  const sample = rows.filter((_, i) => i % 97 === 0 || i === rows.length - 1)
  const lost = sample.filter(
    ([name = '', country]) => !gazetteer.find(name).some((city) => city.country === country),
  )
  expect(lost).toEqual([])
})

test('a name is found in capitals and without its marks, the most populous first', () => {
  expect(gazetteer.find('ALMATY')).toMatchObject([
    { name: 'Almaty', country: 'KZ', seat: 'region', source: 'geonames:1526384' },
  ])
  expect(gazetteer.find('Malmo')[0]).toMatchObject({ name: 'Malmö', country: 'SE' })
  expect(
    gazetteer
      .find('Paris')
      .map(({ country }) => country)
      .slice(0, 2),
  ).toEqual(['FR', 'US'])
})

test.each(['Nergenshuizen', '', '\ud800', 'zzzzzz', '0'])('%j is no name it knows', (name) => {
  expect(gazetteer.find(name)).toEqual([])
})
