import { expect, test } from 'vitest'
import { describeStores } from '../testing/stores.ts'
import { decideItem } from '../reviews/decide.ts'
import { dossierOf } from '../testing/dossier-of.ts'
import { readingOf } from '../testing/reviewed-report.ts'
import { smallReading } from '../testing/small-reading.ts'
import { changeDossier, makeDossier } from './change-dossier.ts'
import { openDossiers } from './list-dossiers.ts'
import { ensureDossier } from './dossiers.ts'
import { keepFailure } from './failures.ts'
import { listReports } from './list-reports.ts'
import { saveReport } from './save-report.ts'
import { reportVersions, standingReport } from './standing-report.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describeStores('dossiers', (open) => {
  const add = async (text: string, dossier: number, published: string, url?: string) => {
    const about = { published, ...(url === undefined ? {} : { url }) }
    const reading = smallReading(text, {
      report: { lang: 'nl', ...about },
      actors: { Jansen: 'person' },
    })
    await saveReport(open(), reading, { original: bytes(text), dossier })
    return reading.report.id
  }

  test('count what is in them, with the latest reports first', async () => {
    const { id } = await ensureDossier(open(), 'haven')
    for (const day of ['2022-01-03', '2022-01-05', '2022-01-04', '2022-01-02'])
      await add(`Jansen zweeg op ${day}.`, id, day)
    const found = await openDossiers(open().db).byId(id)
    expect(found).toMatchObject({
      name: 'haven',
      reports: 4,
      first: '2022-01-02',
      last: '2022-01-05',
    })
    expect(found.latest.map(({ published }) => published)).toEqual([
      '2022-01-05',
      '2022-01-04',
      '2022-01-03',
    ])
    expect(found).toMatchObject({
      languages: ['nl'],
      outlets: [],
      failures: 0,
      archivedAt: undefined,
    })
  })

  test('count items as they stand, also in what was counted before', async () => {
    const { id, items } = await dossierOf(open(), [readingOf('telling')])
    const dossiers = openDossiers(open().db)
    // s2 is a suggestion: no finding, but open.
    const before = { statements: 1, open: items.length + 1, reviewed: 0 }
    expect(await dossiers.byId(id)).toMatchObject(before)
    const item = items.find(({ local }) => local === 's1')?.id ?? 0
    await decideItem(open(), { item, reviewer: 'Noor', decision: 'reject' })
    const after = { statements: 0, open: before.open - 1, reviewed: 1 }
    expect(await dossiers.byId(id)).toMatchObject(after)
    expect((await dossiers.list()).find((each) => each.id === id)).toMatchObject(after)
  })

  test('are made once under a name', async () => {
    const id = await makeDossier(open(), ' brug ')
    expect(await openDossiers(open().db).byId(id)).toMatchObject({
      name: 'brug',
      reports: 0,
      latest: [],
    })
    await expect(makeDossier(open(), 'brug')).rejects.toMatchObject({ code: 'name-taken' })
    await expect(makeDossier(open(), ' ')).rejects.toMatchObject({ code: 'empty-name' })
  })

  test('are renamed with what failed on its way in, and put away and back', async () => {
    const id = await makeDossier(open(), 'dijk')
    await keepFailure(open(), {
      dossier: 'dijk',
      name: 'a.pdf',
      bytes: bytes('x'),
      options: {},
      code: 'c',
      message: 'm',
    })
    await changeDossier(open(), id, { name: 'de dijk', archived: true })
    expect(await openDossiers(open().db).byId(id)).toMatchObject({ name: 'de dijk', failures: 1 })
    expect((await openDossiers(open().db).list()).at(-1)?.id).toBe(id)
    await changeDossier(open(), id, { archived: false })
    expect((await openDossiers(open().db).byId(id)).archivedAt).toBeUndefined()
    const other = await makeDossier(open(), 'sluis')
    await expect(changeDossier(open(), other, { name: 'de dijk' })).rejects.toMatchObject({
      code: 'name-taken',
    })
    await expect(changeDossier(open(), 999, {})).rejects.toMatchObject({ code: 'no-such-dossier' })
  })

  test('their reports come by page, and by id', async () => {
    const { id } = await ensureDossier(open(), 'bladen')
    const ids = []
    for (const day of [1, 2, 3])
      ids.push(await add(`Blad ${day} van Jansen.`, id, `2022-02-0${day}`))
    const listed = async (query: object) =>
      (await listReports(open(), { dossier: 'bladen', ...query })).map((report) => report.id)
    expect(await listed({ limit: 2 })).toEqual(ids.slice(0, 2))
    expect(await listed({ limit: 2, offset: 2 })).toEqual(ids.slice(2))
    expect(await listed({ ids: [ids[1]] })).toEqual([ids[1]])
  })

  test('a report comes with its items, its actors and its versions', async () => {
    const { id } = await ensureDossier(open(), 'versies')
    const url = 'https://krant.example/versies'
    const first = await add('Jansen zweeg.', id, '2022-03-01', url)
    const second = await add('Jansen zweeg niet.', id, '2022-03-02', url)
    const standing = await standingReport(open().db, second)
    expect(standing?.reading.report.text).toBe('Jansen zweeg niet.')
    expect([...(standing?.actors.values() ?? [])].map(({ name }) => name)).toEqual(['Jansen'])
    expect(await standingReport(open().db, 'nergens')).toBeUndefined()
    const versions = await reportVersions(open().db, second)
    expect(versions.map(({ id, version }) => [id, version])).toEqual([
      [first, 1],
      [second, 2],
    ])
  })
})
