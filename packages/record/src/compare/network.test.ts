import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { openNetworks } from './network.ts'

const actors = { 'Anna Bos': 'person', 'Piet Vos': 'person', 'Kees Das': 'person' } as const

describeStores('the network of who speaks of whom', (open) => {
  const reading = (more: Parameters<typeof smallReading>[1] = {}) =>
    smallReading('Anna Bos zei dat Piet Vos liegt. Zij noemt Kees Das een held.', {
      actors,
      statements: [{ source: 'Anna Bos', cue: 'zei', content: 'dat Piet Vos liegt' }],
      namings: [{ label: 'een held', named: 'Kees Das', namer: 'Anna Bos' }],
      ...more,
    })

  test('has who speaks of whom and who calls whom something, each with its sentence', async () => {
    const store = open()
    const { id } = await dossierOf(store, [reading()])
    const { actors: found, ties, total } = await openNetworks(store.db).of({ dossier: id }, 10)
    const names = new Map(found.map((each) => [each.id, each.name]))
    expect(
      ties
        .map(({ to, speaks, calls, quotes }) => [names.get(to), speaks, calls, quotes[0]?.local])
        .sort(),
    ).toEqual([
      ['Kees Das', 0, 1, 'n1'],
      ['Piet Vos', 1, 0, 's1'],
    ])
    expect(found[0]).toMatchObject({ name: 'Anna Bos', speaks: 2, spokenOf: 0 })
    expect(total).toEqual({ actors: 3, ties: 2 })
  })

  test('is cut to those with most of it, and says what there is beside', async () => {
    const store = open()
    const { id } = await dossierOf(store, [reading()])
    const { actors: found, ties, total } = await openNetworks(store.db).of({ dossier: id }, 2)
    expect([found.length, ties.length]).toEqual([2, 1])
    expect(total).toEqual({ actors: 3, ties: 2 })
  })

  test('leaves out what is no more than a suggestion', async () => {
    const store = open()
    const { id } = await dossierOf(store, [
      smallReading('Kees Das fluistert dat Piet Vos liegt.', {
        actors: { 'Kees Das': 'person', 'Piet Vos': 'person' },
        statements: [
          { source: 'Kees Das', cue: 'fluistert', content: 'dat Piet Vos liegt', confidence: 0.1 },
        ],
      }),
    ])
    expect(await openNetworks(store.db).of({ dossier: id }, 10)).toEqual({
      ...{ actors: [], ties: [], total: { actors: 0, ties: 0 } },
    })
  })
})
