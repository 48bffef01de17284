import { expect, test } from 'vitest'
import { ensureDossier } from '../reports/dossiers.ts'
import { saveNames, undoOne } from '../testing/actor-state.ts'
import { describeStores } from '../testing/stores.ts'
import { answerPair } from './answer-pair.ts'
import { listActors } from './list-actors.ts'
import { mergeActors, sameActors } from './merge-actors.ts'
import { suggestActors, type Suggestion } from './suggest-actors.ts'

describeStores('suggesting who may be the same', (open) => {
  const dossierOf = async (name: string) => (await ensureDossier(open(), name)).id
  const namesOf = (suggestions: readonly Suggestion[]) =>
    suggestions.map(({ actors }) => actors.map(({ name }) => name).sort())

  /** Added first and put into the dossier afterwards: nobody in it was known then. */
  const saveApart = async (
    name: string,
    dossier: number,
    more: { also?: string; lang?: string } = {},
  ) => {
    const saved = await saveNames(open(), { [name]: 'person' }, more)
    const joined = { dossier, report: saved.report, added_at: open().now() }
    await open().db.insertInto('dossier_reports').values(joined).execute()
    return saved
  }

  test('finds one name in two spellings, with what speaks for it', async () => {
    const dossier = await dossierOf('spellingen')
    await saveNames(open(), { 'Dmitri Medvedev': 'person' }, { dossier })
    await saveApart('Dmitry Medwedew', dossier, { lang: 'en' })
    await saveNames(open(), { 'Dmitri Medvinski': 'person' }, { dossier })
    const [first, ...others] = await suggestActors(open().db, { dossier })
    expect(others).toEqual([])
    expect(first).toMatchObject({
      actors: [{ name: 'Dmitri Medvedev' }, { name: 'Dmitry Medwedew' }],
      score: 0.85,
      evidence: [
        { kind: 'name', relation: 'spelling', names: ['Dmitri Medvedev', 'Dmitry Medwedew'] },
        { kind: 'dossier', dossiers: ['spellingen'] },
      ],
      unsure: undefined,
    })
  })

  test('takes a surname for a full name only where both are near, and tells of others that fit', async () => {
    const [near, far] = [await dossierOf('dichtbij'), await dossierOf('ver')]
    await saveNames(open(), { 'Els Akkerhuis': 'person' }, { dossier: near })
    const [surname] = (await saveNames(open(), { Akkerhuis: 'person' }, { dossier: near })).actors
    expect(await suggestActors(open().db, { actor: surname })).toMatchObject([
      { score: 0.63, evidence: [{ relation: 'part' }, { kind: 'dossier' }] },
    ])
    await saveNames(open(), { 'Wim Akkerhuis': 'person' }, { dossier: near })
    const two = await suggestActors(open().db, { actor: surname })
    expect(two.map(({ evidence }) => evidence.at(-1))).toEqual([
      { kind: 'others', count: 1 },
      { kind: 'others', count: 1 },
    ])
    const elsewhere = { dossier: far, also: 'Elders.' }
    const [stranger] = (await saveNames(open(), { Akkerhuis: 'person' }, elsewhere)).actors
    expect(await suggestActors(open().db, { actor: stranger })).toEqual([])
  })

  test('finds bodies by their initials, by what describes them, and misspelt ones', async () => {
    const dossier = await dossierOf('organisaties')
    for (const [at, name] of [
      'Noordelijke Unie',
      'NU',
      'waterschap van het Noorden',
      'Stichting Polderbelang Oost',
      'Stichting Poldersbelang Oost',
    ].entries()) {
      await saveNames(open(), { [name]: 'organization' }, { dossier, also: `Bericht ${at}.` })
    }
    expect(namesOf(await suggestActors(open().db, { dossier }))).toEqual([
      ['NU', 'Noordelijke Unie'],
      ['Stichting Polderbelang Oost', 'Stichting Poldersbelang Oost'],
    ])
  })

  test('asks no more what was answered, follows merges, and asks last what nobody could tell', async () => {
    const dossier = await dossierOf('antwoorden')
    const made: number[] = []
    for (const name of ['Oleg Tsarjov', 'Oleg Tsaryov', 'Oleg Zarjow']) {
      made.push(...(await saveApart(name, dossier)).actors)
    }
    const [a = 0, b = 0, c = 0] = made
    const ask = async () =>
      (await suggestActors(open().db, { dossier })).map(({ actors, unsure }) => [
        ...actors.map(({ id }) => id),
        unsure,
      ])
    expect(await ask()).toHaveLength(3)
    const unsure = await answerPair(open(), a, b, 'unsure', 'Els')
    expect((await ask()).at(-1)).toEqual([a, b, unsure.seq])
    const different = await answerPair(open(), c, a, 'different', 'Els')
    expect(await ask()).toEqual([
      [b, c, undefined],
      [a, b, unsure.seq],
    ])
    const same = await sameActors(open(), a, b, 'Els')
    expect(await ask()).toEqual([])
    await undoOne(open(), different.seq)
    expect(await ask()).toHaveLength(1)
    await undoOne(open(), same.seq)
    expect(await ask()).toHaveLength(3)
  })

  test('a new spelling of a curated actor is a suggestion', async () => {
    const dossier = await dossierOf('gecureerd')
    const [known = 0] = (await saveNames(open(), { 'Chloé Dupré': 'person' }, { dossier })).actors
    const [short = 0] = (await saveNames(open(), { Dupré: 'person' }, { dossier })).actors
    await mergeActors(open(), short, known, 'Els')
    const [other] = (await saveNames(open(), { 'Chloe Dupré': 'person' }, { dossier })).actors
    expect(other).not.toBe(known)
    expect(await suggestActors(open().db, { dossier })).toMatchObject([
      {
        actors: [{ id: known, curated: true }, { id: other }],
        evidence: [{ relation: 'same' }, {}],
      },
    ])
  })

  test('lists actors with their counts and spellings, and finds them across scripts', async () => {
    const dossier = await dossierOf('lijst')
    const dutch = await saveNames(open(), { 'Aleksandr Groesjko': 'person' }, { dossier })
    const again = { dossier, also: 'Aleksandr Groesjko!' }
    await saveNames(open(), { 'Aleksandr Groesjko': 'person', Jeroen: 'person' }, again)
    const english = await saveApart('Alexander Grushko', dossier, { lang: 'en' })
    await mergeActors(open(), english.actors[0] ?? 0, dutch.actors[0] ?? 0, 'Els')
    const [first, second] = await listActors(open().db, { dossier })
    expect(first).toMatchObject({
      name: 'Aleksandr Groesjko',
      curated: true,
      reports: 3,
      mentions: 4,
      spellings: [
        { name: 'Aleksandr Groesjko', mentions: 3 },
        { name: 'Alexander Grushko', mentions: 1 },
      ],
    })
    expect(second).toMatchObject({ name: 'Jeroen', reports: 1 })
    for (const find of ['Грушко', 'groesjk', 'Alexander Grushko', 'Aleksandr Groushko']) {
      expect([find, (await listActors(open().db, { find }))[0]?.id]).toEqual([find, first?.id])
    }
    expect(await listActors(open().db, { find: 'Vogelsang' })).toEqual([])
    expect(await listActors(open().db, { find: '100%' })).toEqual([])
  })
})
