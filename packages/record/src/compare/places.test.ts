import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { comparePlaces } from './places.ts'
import { toldOfPlaces } from './place-items.ts'

const ALMATY = { lat: 43.26, lon: 76.93, country: 'KZ', source: 'geonames:1526384' }
const NOWHERE = { precision: 'region', missing: 'several' } as const
const ALL = { from: 0, most: 100 }

const FIRST = 'Er werd geschoten in Almaty.'

/** The report itself tells of the first sentence, Anna Bos of the second; nobody of the EU. */
const shooting = (outlet: string, first = FIRST) =>
  smallReading(`🙂 ${first} Anna Bos zei dat Almaty rustig is, vindt de EU.`, {
    report: { outlet },
    actors: { 'Anna Bos': 'person' },
    statements: [{ source: 'Anna Bos', cue: 'zei', content: 'dat Almaty rustig is' }],
    events: first === FIRST ? [{ trigger: 'geschoten', type: 'ASSAULT', place: 'Almaty' }] : [],
    places: { Almaty: ALMATY, EU: NOWHERE },
    narrator: [first],
  })

describeStores('places by account', (open) => {
  test('have who tells what of them, each by itself, and their spellings', async () => {
    const { db } = open()
    const { id } = await dossierOf(open(), [
      shooting('De Ene'),
      shooting('De Andere', 'In Almaty brandt het.'),
    ])
    const found = await comparePlaces(db, { dossier: id }, {}, 10)
    expect(found).toMatchObject({ total: 2, told: 1, types: [{ type: 'ASSAULT', events: 1 }] })
    const [almaty, eu] = found.places
    expect(almaty).toMatchObject({ words: ['Almaty'], lat: 43.26, precision: 'city', reports: 2 })
    const names = new Map(found.accounts.map(({ key, account }) => [key, account.name]))
    expect(
      almaty?.accounts.map(({ key, ...counts }) => [names.get(key), ...Object.values(counts)]),
    ).toEqual([
      ['Anna Bos', 0, 2, 0],
      ['De Andere', 0, 0, 1],
      ['De Ene', 1, 0, 0],
    ])
    // Nobody tells anything of it: it is there all the same, with where it is first named.
    expect(eu).toMatchObject({ name: 'EU', accounts: [], missing: 'several' })
    expect(eu?.first.local).toBe('p2')
  })

  test('are asked for by account, type and day, and cut', async () => {
    const { db } = open()
    const { id } = await dossierOf(open(), [shooting('Het Blad'), shooting('De Krant')])
    const ask = async (query: object) => {
      const { places } = await comparePlaces(db, { dossier: id }, query, 1)
      return places[0]?.accounts.map(({ key }) => key)
    }
    expect(await ask({ account: 'narrator:Het Blad' })).toEqual(['narrator:Het Blad'])
    expect(await ask({ type: 'ASSAULT' })).toHaveLength(2)
    expect(await ask({ type: 'PROTEST' })).toEqual([])
    expect(await ask({ from: '2022-01-07', to: '2022-01-07' })).toHaveLength(3)
    expect(await ask({ from: '2022-01-08' })).toEqual([])
  })

  test('lead to the words of each account, page by page', async () => {
    const { db } = open()
    const { id } = await dossierOf(open(), [
      shooting('De Vroege'),
      shooting('De Late', 'Almaty, 🙂'),
    ])
    const scope = { dossier: id }
    const places = [`${ALMATY.source}:almaty`]
    const { items, total } = await toldOfPlaces(db, scope, { places }, ALL)
    expect(total).toBe(4)
    expect(items.map(({ quote: { local, words } }) => [local, words])).toEqual([
      ...[
        ['s1', 'dat Almaty rustig is'],
        ['s1', 'dat Almaty rustig is'],
      ],
      ['p1', '🙂 Almaty, 🙂 Anna Bos zei dat Almaty rustig is, vindt de EU.'],
      ['e1', 'geschoten'],
    ])
    const third = await toldOfPlaces(db, scope, { places }, { from: 2, most: 1 })
    expect(third.items).toEqual(items.slice(2, 3))
    expect((await toldOfPlaces(db, scope, { places: ['city:nergens'] }, ALL)).total).toBe(0)
  })

  test('leave out suggestions, and of statements in one another the outer', async () => {
    const { db } = open()
    const text = 'Bos zei dat Vos meldt dat Almaty brandt. Das fluistert dat Almaty valt.'
    const { id } = await dossierOf(open(), [
      smallReading(text, {
        statements: [
          { source: 'Bos', cue: 'zei', content: 'dat Vos meldt dat Almaty brandt' },
          { source: 'Vos', cue: 'meldt', content: 'dat Almaty brandt', within: 0 },
          { source: 'Das', cue: 'fluistert', content: 'dat Almaty valt', confidence: 0.1 },
        ],
        places: { Almaty: ALMATY },
      }),
    ])
    const { items } = await toldOfPlaces(db, { dossier: id }, {}, ALL)
    expect(items.map(({ quote }) => quote.local)).toEqual(['s2'])
  })

  test('count once what several outlets print', async () => {
    const { db } = open()
    const words = `In Almaty werd geschoten, ${Array.from({ length: 60 }, (_, at) => `woord${at}`).join(' ')}.`
    const wire = (outlet: string) =>
      smallReading(`${words} ${outlet}.`, {
        report: { outlet, agency: 'ANP' },
        events: [{ trigger: 'geschoten', type: 'ASSAULT', place: 'Almaty' }],
        places: { Almaty: ALMATY },
      })
    const { id } = await dossierOf(open(), [wire('De Eerste'), wire('De Tweede')])
    const { places } = await comparePlaces(db, { dossier: id }, {}, 10)
    expect(places[0]?.accounts).toEqual([
      { key: 'narrator:ANP', events: 1, statements: 0, mentions: 0 },
    ])
    const { items } = await toldOfPlaces(db, { dossier: id }, {}, ALL)
    expect(items.map(({ quote }) => quote.copies?.length)).toEqual([1])
  })
})
