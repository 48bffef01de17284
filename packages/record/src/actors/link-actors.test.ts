import { expect, inject, test } from 'vitest'
import { ensureDossier } from '../reports/dossiers.ts'
import { openStore } from '../store/open-store.ts'
import { saveNames, undoOne } from '../testing/actor-state.ts'
import { describeStores, makeDatabase } from '../testing/stores.ts'
import { mergeActors } from './merge-actors.ts'
import { splitActor } from './split-actor.ts'

describeStores('tying the actors of a report', (open) => {
  const nameOnce = async (
    name: string,
    kind: 'person' | 'organization' | 'state' | 'group',
    options = {},
  ) => {
    const { report, actors } = await saveNames(open(), { [name]: kind }, options)
    return { report, actor: actors[0] ?? 0 }
  }

  test.each([
    ['a full name with and without accents', 'person', 'José Barroso', 'Jose Barroso', 'nl'],
    ['a state in another language', 'state', 'Kirgizië', 'Kyrgyzstan', 'en'],
    ['a state by its short name', 'state', 'VS', 'United States', 'en'],
    ['a state that was called otherwise', 'state', 'Birma', 'Myanmar', 'en'],
  ] as const)('ties %s', async (_, kind, first, second, lang) => {
    const { actor } = await nameOnce(first, kind)
    expect((await nameOnce(second, kind, { lang })).actor).toBe(actor)
  })

  test.each([
    ['a surname', 'person', 'Zwanenburg', 'Zwanenburg'],
    ['somebody described', 'person', 'arts in Tilburg', 'arts in Tilburg'],
    ['a group', 'group', 'Bewoners van Tilburg', 'Bewoners van Tilburg'],
    ['another kind', 'organization', 'Rode Ster', 'Rode Ster'],
  ] as const)('does not tie %s', async (_, kind, first, second) => {
    const { actor } = await nameOnce(first, kind)
    const other = kind === 'organization' ? 'person' : kind
    expect((await nameOnce(second, other, { also: 'Nog eens.' })).actor).not.toBe(actor)
  })

  test('ties a body that is described only within a dossier', async () => {
    const dossier = (await ensureDossier(open(), 'polders')).id
    const elsewhere = (await ensureDossier(open(), 'bergen')).id
    const { actor } = await nameOnce('ministerie van Water', 'organization', { dossier })
    const same = { dossier, also: 'Weer niet.' }
    expect((await nameOnce('ministerie van Water', 'organization', same)).actor).toBe(actor)
    const other = { dossier: elsewhere, also: 'Daar ook niet.' }
    expect((await nameOnce('ministerie van Water', 'organization', other)).actor).not.toBe(actor)
    const none = { also: 'Nergens.' }
    expect((await nameOnce('ministerie van Water', 'organization', none)).actor).not.toBe(actor)
  })

  test('ties a full name in the spelling of another language, within a dossier', async () => {
    const dossier = (await ensureDossier(open(), 'steppe')).id
    const tie = async (name: string, lang: string, more = {}) =>
      (await nameOnce(name, 'person', { dossier, lang, ...more })).actor
    const first = await tie('Nursultan Bazarbajev', 'nl')
    expect(await tie('Nursultan Bazarbayev', 'en')).toBe(first)
    expect(await tie('Nursultan Bazarbayev', 'en', { also: 'Again.' })).toBe(first)
    const others = [
      await tie('Timur Bazarbayev', 'en'),
      await tie('Bazarbayev', 'en'),
      await tie('Nursultan Bazarbaïev', 'nl', { dossier: undefined }),
    ]
    expect(others).not.toContain(first)
    const jansen = await tie('Jan Jansen', 'nl')
    expect(await tie('Jan Janssen', 'nl')).not.toBe(jansen)
  })

  test('ties a spelling to a curated actor by its own name alone, and stays when that is undone', async () => {
    const dossier = (await ensureDossier(open(), 'twee')).id
    const tie = async (name: string, also: string) =>
      (await nameOnce(name, 'person', { dossier, also })).actor
    const first = await tie('Aslan Doedajev', 'Een.')
    const other = await tie('Karel Bos', 'Twee.')
    const away = await mergeActors(open(), first, other, 'Els')
    expect([first, other]).not.toContain(await tie('Aslan Dudayev', 'Drie.'))
    await undoOne(open(), away.seq)
    const second = await tie('Ruslan Basajev', 'Vier.')
    const merge = await mergeActors(open(), other, second, 'Els')
    expect(await tie('Ruslan Basayev', 'Vijf.')).toBe(second)
    await undoOne(open(), merge.seq)
    expect(await tie('Ruslan Basayev', 'Zes.')).toBe(second)
  })

  test('ties nobody to one of two whom a person told apart', async () => {
    const first = await nameOnce('Piet Bakker', 'person', { also: 'De schipper.' })
    const second = await nameOnce('Piet Bakker', 'person', { also: 'De dichter.' })
    expect(second.actor).toBe(first.actor)
    const { body } = await splitActor(
      open(),
      first.actor,
      [{ report: second.report, local: 'a1' }],
      'Els',
    )
    const { made } = body as { made: number }
    const third = await nameOnce('Piet Bakker', 'person', { also: 'Wie?' })
    expect([first.actor, made]).not.toContain(third.actor)
  })

  test('keeps a new spelling away from an actor that a person curated, and ties the known ones', async () => {
    const known = await nameOnce('Renée Faber', 'person')
    const short = await nameOnce('Faber', 'person')
    await mergeActors(open(), short.actor, known.actor, 'Els')
    const spelling = await nameOnce('Rénee Faber', 'person')
    expect(spelling.actor).not.toBe(known.actor)
    expect((await nameOnce('Renée Faber', 'person', { also: 'Nog eens.' })).actor).toBe(known.actor)
    expect((await nameOnce('Rénee Faber', 'person', { also: 'Nog eens.' })).actor).toBe(
      spelling.actor,
    )
  })

  test('follows a merge, and gives back what came by it when it is undone', async () => {
    const dutch = await nameOnce('Sergej Vasiljev', 'person')
    const english = await nameOnce('Sergei Vasilyev', 'person', { lang: 'en' })
    const { seq } = await mergeActors(open(), english.actor, dutch.actor, 'Els')
    const later = await nameOnce('Sergei Vasilyev', 'person', { lang: 'en', also: 'Later.' })
    expect(later.actor).toBe(dutch.actor)
    await undoOne(open(), seq)
    const { actor } = await nameOnce('Sergei Vasilyev', 'person', { lang: 'en', also: 'Nu.' })
    expect(actor).toBe(english.actor)
    const rows = await open()
      .db.selectFrom('report_actors')
      .select('actor')
      .where('report', '=', later.report)
      .execute()
    expect(rows).toEqual([{ actor: english.actor }])
  })
})

test.skipIf(inject('postgresUrl') === undefined)(
  'two programs that add the same new names at once make one actor of each',
  async () => {
    const url = await makeDatabase(inject('postgresUrl') ?? '')
    const stores = await Promise.all([openStore({ url }), openStore({ url })])
    const saves = Array.from({ length: 24 }, async (_, at) => {
      const store = stores[at % 2 === 0 ? 0 : 1]
      // Named in another order each time: who waits for the other must not wait for ever.
      const names = ['Anna Bos', 'Bea Dam', 'Cor Eik'].sort(() => (at % 3) - 1)
      const actors = Object.fromEntries(names.map((name) => [name, 'person' as const]))
      await saveNames(store, actors, { also: `Bericht ${at}.` })
    })
    await Promise.all(saves)
    const { db } = stores[0]
    expect(await db.selectFrom('actors').select('name').orderBy('name').execute()).toEqual([
      { name: 'Anna Bos' },
      { name: 'Bea Dam' },
      { name: 'Cor Eik' },
    ])
    await Promise.all(stores.map((store) => store.close()))
  },
)
