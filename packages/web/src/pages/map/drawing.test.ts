import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoContains } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { areasOf } from './areas.ts'
import { drawingOf, type Mark } from './drawing.ts'
import { labelsOf, TARGET } from './labels.ts'
import { landsOf, MEASURED, type Land, type Lands } from './land.ts'
import { looksOf, signsOf } from './looks.ts'
import { viewOf, viewQuery, type Place } from './map-view.ts'

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const lands = landsOf(JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof landsOf>[0])
const land = lands.within(MEASURED)

const place = (key: string, more: Partial<Place>): Place => ({
  ...{ key, name: key, words: [key], precision: 'city', reports: 1 },
  first: { report: 'r', local: 'p1' },
  accounts: [],
  ...more,
})
const ALMATY = place('Almaty', { country: 'KZ', lat: 43.26, lon: 76.93 })
const AIRPORT = place('Almaty airport', { country: 'KZ', lat: 43.26, lon: 76.93 })
const BISHKEK = place('Bishkek', { country: 'KG', lat: 42.87, lon: 74.59 })
const WEST = place('the west', { country: 'KZ', precision: 'region', missing: 'area' })
const KZ = place('Kazakhstan', { country: 'KZ', precision: 'country', missing: 'area' })
const EU = place('EU', { precision: 'region', missing: 'several' })

const FRAME = { width: 600, height: 400 }
const WHOLE = { zoom: 1, at: undefined }
const { areas } = areasOf([ALMATY, BISHKEK, KZ], land)
const found = (marks: readonly Mark[], name: string) =>
  marks.find(({ area }) => area.places[0].name === name)

describe('land', () => {
  test('has every country by its code, also those without a number', () => {
    expect(land.countries.size).toBeGreaterThan(230)
    for (const code of ['NL', 'KZ', 'XK', 'PS', 'MT', 'SG'])
      expect(land.countries.has(code)).toBe(true)
  })

  test('lies where the gazetteer has it', () => {
    const has = (code: string, at: [number, number]) =>
      geoContains(land.countries.get(code)?.shape ?? { type: 'Sphere' }, at)
    expect([has('UA', [34.1, 45]), has('RU', [34.1, 45])]).toEqual([true, false])
    expect(has('RU', [37.62, 55.75])).toBe(true)
  })
})

describe('land with fewer points', () => {
  const whole = lands.within(0)
  const points = ({ parts }: Land) =>
    parts.flatMap(({ shape: { geometry } }) =>
      geometry?.type === 'Polygon' ? geometry.coordinates.map(({ length }) => length) : [],
    )

  test('is made once for all that is about as exact', () => {
    expect(lands.within(0.3)).toBe(lands.within(0.26))
    expect(lands.within(0.001)).toBe(whole)
    const count = (land: Land) => points(land).reduce((sum, each) => sum + each)
    expect(count(lands.within(1))).toBeLessThan(count(whole) / 3)
  })

  test('has every part still, and each is a surface', () => {
    const coarse = lands.within(2)
    expect(coarse.parts.length).toBe(whole.parts.length)
    expect(Math.min(...points(coarse))).toBeGreaterThanOrEqual(4)
  })

  test('has countries as large as they are, and where they are', () => {
    for (const code of ['NL', 'KZ', 'RU', 'MT', 'CL', 'ID']) {
      const [rough, exact] = [land, whole].map(({ countries }) => countries.get(code))
      // Malta is three points wide at that and loses a fourteenth.
      expect(Math.abs((rough?.size ?? 0) / (exact?.size ?? 1) - 1)).toBeLessThan(0.08)
      expect(rough?.middle[0]).toBeCloseTo(exact?.middle[0] ?? NaN, 0)
      expect(rough?.middle[1]).toBeCloseTo(exact?.middle[1] ?? NaN, 0)
    }
  })

  test('leaves nothing out of the frame that lies in it', () => {
    const everywhere = { from: [-180, -90], to: [180, 90] } as const
    const all: Lands = {
      within(degrees) {
        const { parts, countries } = lands.within(degrees)
        return { parts: parts.map((part) => ({ ...part, ...everywhere })), countries }
      },
    }
    // The middle of Kazakhstan, both sides of the 180th meridian, Greenland, the equator, far from all places.
    for (const at of [
      [68, 48],
      [179, 66],
      [-179, -17],
      [-40, 75],
      [20, 0],
      [-70, -52],
    ] as const) {
      for (const zoom of [1, 3, 40]) {
        const view = { zoom, at }
        expect(drawingOf(areas, lands, FRAME, view).land).toBe(
          drawingOf(areas, all, FRAME, view).land,
        )
      }
    }
  })
})

describe('areas', () => {
  test('are as large as places are known: a city, a country, somewhere in it', () => {
    const kinds = (places: Place[]) => areasOf(places, land).areas.map(({ kind }) => kind)
    expect(kinds([ALMATY, WEST])).toEqual(['city', 'somewhere'])
    expect(kinds([WEST, KZ])).toEqual(['country'])
  })

  test('hold what is drawn in one place, the country before what lies in it', () => {
    const { areas } = areasOf([WEST, ALMATY, AIRPORT, KZ], land)
    expect(areas.map(({ places }) => places.map(({ name }) => name))).toEqual([
      ['Kazakhstan', 'the west'],
      ['Almaty', 'Almaty airport'],
    ])
  })

  test('are none of what lies in several countries', () => {
    expect(areasOf([EU], land)).toEqual({ areas: [], others: [EU] })
  })
})

describe('a drawing', () => {
  test('has all places in the frame, west on the left and north on top', () => {
    const { marks } = drawingOf(areas, lands, FRAME, WHOLE)
    const [almaty, bishkek] = [found(marks, 'Almaty'), found(marks, 'Bishkek')]
    for (const { x, y } of marks) {
      expect([x > 0, x < FRAME.width, y > 0, y < FRAME.height]).toEqual([true, true, true, true])
    }
    expect((bishkek?.x ?? 0) < (almaty?.x ?? 0)).toBe(true)
    expect((bishkek?.y ?? 0) > (almaty?.y ?? 0)).toBe(true)
    expect(found(marks, 'Kazakhstan')?.path).toMatch(/^M/)
  })

  test('draws a city as large as it is once that can be seen', () => {
    const radius = (zoom: number) =>
      found(drawingOf(areas, lands, FRAME, { zoom, at: [76.93, 43.26] }).marks, 'Almaty')?.radius ??
      0
    expect(radius(1)).toBe(7)
    expect(radius(64) / radius(32)).toBeCloseTo(2)
  })

  test('is moved to another middle', () => {
    const { marks, from } = drawingOf(areas, lands, FRAME, { zoom: 4, at: [76.93, 43.26] })
    const almaty = found(marks, 'Almaty')
    expect([almaty?.x, almaty?.y].map((each) => Math.round(each ?? 0))).toEqual([300, 200])
    expect(from(0, 0).map((each) => each.toFixed(2))).toEqual(['76.93', '43.26'])
    expect(from(100, 0)[0]).toBeGreaterThan(77)
  })

  test('of nothing shows the world', () => {
    expect(drawingOf([], lands, FRAME, WHOLE).marks).toEqual([])
  })
})

describe('labels', () => {
  const mark = (name: string, x: number, y: number) =>
    ({ area: { places: [place(name, {})] }, x, y, radius: 7, path: undefined }) as unknown as Mark
  const label = (marks: Mark[]) =>
    labelsOf(
      marks,
      FRAME,
      ({ area }) => area.places[0].name,
      () => 1,
    )

  test('never lie over one another; what has no room is pressed on its place, or left to the list', () => {
    const crowd = Array.from({ length: 30 }, (_, at) =>
      mark(`Een lange naam ${at}`, 300 + (at % 6) * 12, 200 + Math.floor(at / 6) * 12),
    )
    const labels = label(crowd)
    expect(labels.length).toBeLessThan(30)
    expect(labels[0]).toMatchObject({ hasWords: true, mark: crowd[0] })
    for (const a of labels) {
      for (const b of labels) {
        const apart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + TARGET <= b.top ||
          b.top + TARGET <= a.top
        expect(a === b || apart).toBe(true)
      }
    }
  })

  test('stay within the frame', () => {
    expect(label([mark('Oost', 590, 200)])[0]?.side).toBe('left')
    expect(label([mark('Ver weg', 900, 200)])).toEqual([])
  })
})

test('the four who tell of most places have a sign of their own', () => {
  const accounts = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({
    account: { key, kind: 'named' as const },
    ...{ places: 1, events: 0, statements: 1, mentions: 0 },
  }))
  const looks = looksOf({ accounts })
  expect(signsOf(['f', 'e', 'b', 'a'], looks)).toEqual([1, 2, 0])
})

test('a view is what its address says, and nothing is made of nonsense', () => {
  const view = viewOf(new URLSearchParams('zoom=4&at=76.93,43.26'))
  expect(view).toEqual({ zoom: 4, at: [76.93, 43.26] })
  expect(viewQuery(view)).toEqual({ zoom: '4', at: '76.93,43.26' })
  expect(viewOf(new URLSearchParams('zoom=x&at=1,400'))).toEqual(WHOLE)
  expect(viewQuery(WHOLE)).toEqual({ zoom: undefined, at: undefined })
})
