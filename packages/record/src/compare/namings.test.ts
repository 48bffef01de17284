import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { compareNamings } from './namings.ts'
import { comparedItems } from './scope.ts'

const outlet = (name: string, published = '2022-01-07') => ({ report: { outlet: name, published } })

describeStores('comparing namings', (open) => {
  test('puts what a voice calls somebody in one cell, and folds the endings of a label', async () => {
    const actors = { 'Anna Bos': 'person', 'Piet Vos': 'person' } as const
    const { items, fold } = await dossierOf(open(), [
      smallReading('Anna Bos noemt Piet Vos een bandiet.', {
        ...outlet('De Ene', '2022-01-08'),
        actors,
        namings: [{ label: 'een bandiet', named: 'Piet Vos', namer: 'Anna Bos' }],
      }),
      smallReading('Bandieten zijn het, zegt Anna Bos over Piet Vos.', {
        ...outlet('De Andere', '2022-01-07'),
        actors,
        namings: [{ label: 'Bandieten', named: 'Piet Vos', namer: 'Anna Bos' }],
      }),
    ])
    const found = compareNamings(items, fold)
    expect(found.namers.map(({ name }) => name)).toEqual(['Anna Bos'])
    expect(found.named.map(({ name }) => name)).toEqual(['Piet Vos'])
    expect(found.cells).toHaveLength(1)
    expect(found.cells[0]?.uses).toMatchObject([
      { label: 'bandiet', quoted: false, quotes: [{ outlet: 'De Andere' }, { outlet: 'De Ene' }] },
    ])
    expect(found.cells[0]?.uses[0]?.words).toEqual(['Bandieten', 'een bandiet'])
    expect(found.firstUses).toMatchObject([
      { label: 'bandiet', day: '2022-01-07', quote: { outlet: 'De Andere' } },
    ])
  })

  test('has each outlet as a namer, and keeps quotations apart from its own words', async () => {
    const named = { label: 'rebellen', named: 'de betogers' }
    const { items, fold } = await dossierOf(open(), [
      smallReading('De rebellen: zo heten de betogers hier.', {
        ...outlet('De Ene'),
        namings: [named],
      }),
      smallReading('De “rebellen”: zo heten de betogers daar.', {
        ...outlet('De Andere'),
        namings: [{ ...named, quoted: true }],
      }),
    ])
    const { namers, named: columns, cells } = compareNamings(items, fold)
    expect(namers.map(({ kind, name }) => [kind, name]).sort()).toEqual([
      ['narrator', 'De Andere'],
      ['narrator', 'De Ene'],
    ])
    expect(columns.map(({ name }) => name)).toEqual(['de betogers'])
    expect(cells.flatMap(({ uses }) => uses.map(({ quoted }) => quoted)).sort()).toEqual([
      false,
      true,
    ])
  })

  test('never makes one namer of people whom no report names', async () => {
    const doctor = (name: string) =>
      smallReading('Een arts zei dat de regering laf is.', {
        ...outlet(name),
        statements: [{ source: 'Een arts', cue: 'zei', content: 'dat de regering laf is' }],
        namings: [{ label: 'laf', named: 'de regering', statement: 0 }],
      })
    const { items, fold } = await dossierOf(open(), [doctor('De Ene'), doctor('De Andere')])
    expect(compareNamings(items, fold).namers).toHaveLength(2)
  })

  test('keeps a denial apart: "geen bandiet" is another label', async () => {
    const { items, fold } = await dossierOf(open(), [
      smallReading('Vos is geen bandiet. Vos is een bandiet.', {
        namings: [
          { label: 'geen bandiet', named: 'Vos' },
          { label: 'een bandiet', named: 'Vos' },
        ],
      }),
    ])
    expect(
      compareNamings(items, fold)
        .firstUses.map(({ label }) => label)
        .sort(),
    ).toEqual(['bandiet', 'geen bandiet'])
  })

  test('puts words for the same kind of people in one column, unless somebody is named', async () => {
    const { items, fold } = await dossierOf(open(), [
      smallReading('Anna Bos noemt de betogers bandieten. Piet Vos is een terrorist.', {
        actors: { 'Anna Bos': 'person', 'Piet Vos': 'person' },
        namings: [
          { label: 'bandieten', named: 'de betogers', namer: 'Anna Bos', concept: 'crowd' },
          { label: 'een terrorist', named: 'Piet Vos', concept: 'crowd' },
        ],
      }),
      smallReading('Demonstranten trokken naar het plein.', {
        namings: [{ label: 'Demonstranten', named: 'Demonstranten', concept: 'crowd' }],
      }),
    ])
    const { named, cells } = compareNamings(items, fold)
    expect(named).toMatchObject([{ key: 'concept:crowd', concept: 'crowd' }, { name: 'Piet Vos' }])
    const inColumn = cells.filter((cell) => cell.named === 'concept:crowd')
    expect(inColumn.flatMap(({ uses }) => uses.flatMap(({ words }) => words)).sort()).toEqual([
      'Demonstranten',
      'bandieten',
    ])
  })

  test('leaves out what a person rejected, unless asked, and what stands in a suggestion', async () => {
    const { id, items } = await dossierOf(open(), [
      smallReading('Vos is een held. Misschien zei Bos dat Kat een dief is.', {
        statements: [
          { source: 'Bos', cue: 'zei', content: 'dat Kat een dief is', confidence: 0.3 },
        ],
        namings: [
          { label: 'held', named: 'Vos' },
          { label: 'dief', named: 'Kat', statement: 0 },
        ],
      }),
    ])
    expect(items.map(({ label }) => label)).toEqual(['held'])
    await sql`update items set review = 'rejected' where id = ${items[0]?.id}`.execute(open().db)
    expect(await comparedItems(open().db, { dossier: id }, ['naming'])).toEqual([])
    const all = await comparedItems(open().db, { dossier: id, rejected: true }, ['naming'])
    expect(all.map(({ label }) => label)).toEqual(['held'])
  })
})
