import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { saveReport } from '../reports/save-report.ts'
import type { Store } from '../store/open-store.ts'
import { smallReading } from '../testing/small-reading.ts'
import { take, textOf, withEmpty } from '../testing/exchange-lines.ts'
import { describeStores } from '../testing/stores.ts'
import { CUT, OTHER_LEAD, OWN_REPORT, WIRE, weather } from '../testing/wire-report.ts'
import { copyGroups } from './copy-groups.ts'

const original = new TextEncoder().encode('as given')

/** Words of its own, so that tests do not meet each other's reports. */
const ownWords = (text: string, name: string) => text.replaceAll(/\p{L}+/gu, (word) => word + name)

const reading = (text: string, outlet: string, published: string, more = {}) =>
  smallReading(text, { report: { outlet, published, ...more } })

describeStores('copies', (open) => {
  const save = async (...readings: ReturnType<typeof reading>[]) => {
    for (const each of readings) await saveReport(open(), each, { original })
    return readings.map(({ report }) => report.id)
  }
  const pairsOf = async (ids: readonly string[]) => {
    const { rows } = await sql<{ report: string; other: string; likeness: number }>`
      select * from report_copies where report = any(${ids}::text[]) or other = any(${ids}::text[])
      order by report, other`.execute(open().db)
    return rows
  }

  test('are kept in pairs with their likeness, in whatever order they are added', async () => {
    const found: unknown[] = []
    for (const name of ['q', 'w']) {
      const text = (words: string) => ownWords(words, name)
      const readings = [
        reading(text(WIRE), 'De Kade', '2022-01-05'),
        reading(text(OTHER_LEAD), 'Het Blad', '2022-01-06'),
        reading(text(CUT), 'De Bode', '2022-01-06'),
        reading(text(OWN_REPORT), 'De Tijd', '2022-01-05'),
      ]
      const ids = await save(...(name === 'q' ? readings : [...readings].reverse()))
      const outlets = new Map(readings.map(({ report }) => [report.id, report.outlet ?? '']))
      const pairs = await pairsOf(ids)
      const named = pairs.map(({ report, other, likeness }) => [
        [outlets.get(report), outlets.get(other)].sort().join('–'),
        likeness,
      ])
      found.push(named.sort())
    }
    expect(found[0]).toEqual(found[1])
    expect(found[0]).toEqual([
      ['De Bode–De Kade', 1],
      ['De Kade–Het Blad', expect.closeTo(0.65, 1)],
    ])
  })

  test('are one group with the first published, its outlets and the agency that one credits', async () => {
    const text = (words: string) => ownWords(words, 'e')
    const ids = await save(
      reading(text(CUT), 'De Bode', '2022-01-06'),
      reading(text(OTHER_LEAD), 'Het Blad', '2022-01-06', { agency: 'ANP' }),
      reading(text(WIRE), 'De Kade', '2022-01-05'),
      reading(text(WIRE), 'De Kade', '2022-01-07', { url: 'https://kade.example/e' }),
      reading(text(OWN_REPORT), 'De Tijd', '2022-01-05'),
    )
    const [bode, , kade] = ids
    const [group, ...others] = await copyGroups(open().db, ids)
    expect(others).toEqual([])
    expect(group?.reports).toHaveLength(4)
    expect(group).toMatchObject({ outlet: 'De Kade', outlets: 3, agency: 'ANP' })
    expect(group?.reports[0]).toBe(kade)
    // Those that were not asked for join, and are not counted.
    expect(await copyGroups(open().db, [bode ?? '', ids[1] ?? ''])).toMatchObject([
      { reports: expect.toSatisfy((list: unknown[]) => list.length === 2), agency: 'ANP' },
    ])
    expect(await copyGroups(open().db, [ids[4] ?? ''])).toEqual([])
    expect(await copyGroups(open().db, [])).toEqual([])
  })

  test('are no versions of one address, no forecasts of other days and no notices', async () => {
    const url = 'https://kade.example/brand'
    const ids = await save(
      reading(ownWords(WIRE, 'r'), 'De Kade', '2022-01-05', { url }),
      reading(ownWords(OTHER_LEAD, 'r'), 'De Kade', '2022-01-06', { url }),
      reading(weather(4, 17, 3, 20), 'De Kade', '2022-01-05'),
      reading(weather(6, 19, 4, 60), 'Het Blad', '2022-01-06'),
      reading('De brug is dicht. Omrijden kan.', 'De Kade', '2022-01-05'),
      reading('De brug is dicht. Omrijden kan.', 'Het Blad', '2022-01-05'),
    )
    expect(await pairsOf(ids)).toEqual([])
  })

  test('find each other when they are added at once', async () => {
    const outlets = ['De Kade', 'Het Blad', 'De Bode', 'De Tijd', 'De Avond', 'De Ochtend']
    const readings = outlets.map((outlet) => reading(ownWords(WIRE, 't'), outlet, '2022-01-05'))
    await Promise.all(readings.map((each) => saveReport(open(), each, { original })))
    const pairs = await pairsOf(readings.map(({ report }) => report.id))
    expect(pairs).toHaveLength((outlets.length * (outlets.length - 1)) / 2)
  })

  test('are found again by an import', async () => {
    await save(
      reading(ownWords(WIRE, 'y'), 'De Kade', '2022-01-05'),
      reading(ownWords(CUT, 'y'), 'Het Blad', '2022-01-06'),
    )
    const all = (db: Store['db']) =>
      sql`select * from report_copies order by report, other`.execute(db)
    const text = await textOf(open())
    const { rows } = await withEmpty('pglite', async (store) => {
      await take(store, text)
      return all(store.db)
    })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual((await all(open().db)).rows)
  })
})
