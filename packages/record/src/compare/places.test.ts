import { expect, test } from 'vitest'
import { saveReport } from '../reports/save-report.ts'
import { rereadReport } from '../reviews/reread-report.ts'
import type { Db } from '../store/open-store.ts'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { comparePlaces } from './places.ts'
import { openPlaces } from './place-ground.ts'
import { toldOfPlaces } from './place-items.ts'
import type { PlaceQuery } from './place-accounts.ts'
import type { Scope } from './scope.ts'

const ALMATY = { lat: 43.26, lon: 76.93, country: 'KZ', source: 'geonames:1526384' }
const NOWHERE = { precision: 'region', missing: 'several' } as const
const ALL = { from: 0, most: 100 }

const places = async (db: Db, scope: Scope, query: PlaceQuery, most: number) =>
  comparePlaces(db, scope, await openPlaces(db).of(scope), query, most)

const told = async (
  db: Db,
  scope: Scope,
  query: Parameters<typeof toldOfPlaces>[2],
  page: typeof ALL,
) => toldOfPlaces(db, await openPlaces(db).of(scope), query, page)

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
    const found = await places(db, { dossier: id }, {}, 10)
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
      const { places: found } = await places(db, { dossier: id }, query, 1)
      return found[0]?.accounts.map(({ key }) => key)
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
    const { items, total } = await told(db, scope, { places }, ALL)
    expect(total).toBe(4)
    expect(items.map(({ quote: { local, words } }) => [local, words])).toEqual([
      ...[
        ['s1', 'dat Almaty rustig is'],
        ['s1', 'dat Almaty rustig is'],
      ],
      ['p1', '🙂 Almaty, 🙂 Anna Bos zei dat Almaty rustig is, vindt de EU.'],
      ['e1', 'geschoten'],
    ])
    const third = await told(db, scope, { places }, { from: 2, most: 1 })
    expect(third.items).toEqual(items.slice(2, 3))
    expect((await told(db, scope, { places: ['city:nergens'] }, ALL)).total).toBe(0)
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
    const { items } = await told(db, { dossier: id }, {}, ALL)
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
    const { places: found } = await places(db, { dossier: id }, {}, 10)
    expect(found[0]?.accounts).toEqual([
      { key: 'narrator:ANP', events: 1, statements: 0, mentions: 0 },
    ])
    const { items } = await told(db, { dossier: id }, {}, ALL)
    expect(items.map(({ quote }) => quote.copies?.length)).toEqual([1])
  })

  test('are as they now are, also where they were kept', async () => {
    const store = open()
    const { id } = await dossierOf(store, [shooting('De Oude')])
    const grounds = openPlaces(store.db)
    const ground = () => grounds.of({ dossier: id })
    const before = await ground()
    expect(await ground()).toBe(before)
    // Nothing in it is an item.
    const moved = smallReading('Stil in Almaty.', { places: { Almaty: ALMATY } })
    const original = new TextEncoder().encode('as given')
    await saveReport(store, moved, { original, dossier: id })
    expect((await ground()).named[0]?.reports).toBe(2)
    const { places: none } = smallReading('Stil in Almaty.')
    await rereadReport(store, { ...moved, places: none })
    expect((await ground()).named[0]?.reports).toBe(1)
  })
})
