import { expect, test } from 'vitest'
import { mergeActors } from '../../actors/merge-actors.ts'
import { ensureDossier } from '../../reports/dossiers.ts'
import { saveReport } from '../../reports/save-report.ts'
import { appendDecision, type Decision } from '../../reviews/chain.ts'
import { decideItem } from '../../reviews/decide.ts'
import { rereadReport } from '../../reviews/reread-report.ts'
import type { Store } from '../../store/open-store.ts'
import { take, textOf, withEmpty } from '../../testing/exchange-lines.ts'
import { saveExchangeRecord, SECOND_SMALL, SECOND_TEXT } from '../../testing/exchange-record.ts'
import { smallReading } from '../../testing/small-reading.ts'
import { describeStores, NOW } from '../../testing/stores.ts'
import { verifyStore } from '../../verify/verify-store.ts'
import { LINES, lineDictionary } from './line-shapes.ts'

const decide = (store: Store, decision: Decision) =>
  store.db.transaction().execute((transaction) => appendDecision(transaction, decision, NOW))

const items = (store: Store) =>
  store.db
    .selectFrom('items')
    .innerJoin('reports', 'reports.id', 'items.report')
    .leftJoin('report_actors', 'report_actors.id', 'items.voice')
    .select([
      'items.report',
      'items.local',
      'key',
      'body',
      'corrected',
      'review',
      'words',
      'report_actors.actor',
    ])
    .select(['sentence_start', 'fold', 'said_from', 'confidence'])
    .orderBy('items.report')
    .orderBy('items.kind')
    .orderBy('items.local')
    .execute()

describeStores('the record as JSON Lines', (open) => {
  let whole = ''
  const record = async () => {
    if (whole !== '') return whole
    await saveExchangeRecord(open())
    const { db } = open()
    const again = { engine: '0.2.0', actors: { 'Jan Vis': 'person', haven: 'group' } } as const
    await rereadReport(open(), smallReading(SECOND_TEXT, { ...SECOND_SMALL, ...again }))
    const actors = await db.selectFrom('actors').select('id').orderBy('id').execute()
    const [a, b] = actors.map(({ id }) => id)
    await mergeActors(open(), a ?? 0, b ?? 0, 'Bram')
    const failure = { name: 'stuk.txt', code: 'empty-text', message: 'leeg', attempts: 2 }
    const { original } = await db.selectFrom('reports').select('original').executeTakeFirstOrThrow()
    await db
      .insertInto('failures')
      .values({ ...failure, original, options: '{"lang": "nl"}', dossier: null, failed_at: NOW })
      .execute()
    whole = await textOf(open())
    return whole
  }

  test.each([['pglite'], ['postgres']] as const)(
    'in an empty store (%s) becomes the same record, and the same bytes again',
    async (kind) => {
      const text = await record()
      await withEmpty(kind, async (store) => {
        const imported = await take(store, text)
        expect(imported).toMatchObject({ reports: 3, known: 0, readings: 4, decisions: 3 })
        expect(await textOf(store)).toBe(text)
        expect((await verifyStore(store)).faults).toEqual([])
        expect(await items(store)).toEqual(await items(open()))
        const more = smallReading('Piet Kuil zweeg.', { actors: { 'Piet Kuil': 'person' } })
        await saveReport(store, more, { original: Uint8Array.of(9) })
      })
    },
  )

  test('imported twice, or where it came from, changes nothing', async () => {
    const text = await record()
    expect(await take(open(), text)).toEqual({
      ...{ reports: 0, known: 3, readings: 0, decisions: 0, decisionsLeft: 0 },
    })
    expect(await textOf(open())).toBe(text)
    await withEmpty('postgres', async (store) => {
      await take(store, text)
      await take(store, text)
      expect(await textOf(store)).toBe(text)
    })
  })

  test('has a line of each kind in a fixed order, its counts, and a dictionary of every field', async () => {
    const lines = (await record())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: string })
    const kinds = lines.map(({ line }) => line)
    expect([...new Set(kinds)]).toEqual(Object.keys(LINES))
    const { counts, dictionary } = lines[0] as unknown as {
      counts: Record<string, number>
      dictionary: Record<string, Record<string, string>>
    }
    for (const [kind, count] of Object.entries(counts)) {
      expect(kinds.filter((each) => each === kind).length).toBe(count)
    }
    for (const { line, ...fields } of lines) {
      for (const field of Object.keys(fields)) expect(dictionary[line]?.[field]).toMatch(/\S{2}/)
    }
    expect(dictionary).toEqual(lineDictionary())
  })

  test('of a dossier holds only what is of its reports, and is whole where all decisions are', async () => {
    await record()
    const dossier = await ensureDossier(open(), 'Haven "één"')
    const text = await textOf(open(), { dossier })
    expect(text).not.toContain('Jan Vis')
    expect(text).not.toContain('stuk.txt')
    await withEmpty('postgres', async (store) => {
      expect(await take(store, text)).toMatchObject({ reports: 1, decisions: 3 })
      expect(await textOf(store, { dossier: await ensureDossier(store, dossier.name) })).toBe(text)
    })
  })

  test('of a dossier without some decisions is refused, but for --without-decisions', async () => {
    await record()
    const text = await textOf(open(), { dossier: await ensureDossier(open(), 'Ander') })
    expect(text).toContain('"chain":"part"')
    expect(text).not.toContain('Anna Bos')
    await withEmpty('postgres', async (store) => {
      await expect(take(store, text)).rejects.toMatchObject({ code: 'chain-in-part' })
      expect(await take(store, text, { withoutDecisions: true })).toMatchObject({ reports: 2 })
    })
  })

  test('without decisions, or into a store with reports, are reports added to what is there', async () => {
    const text = await record()
    await withEmpty('postgres', async (store) => {
      const own = smallReading('Anna Bos zweeg.', {
        ...{ report: { url: 'https://kade.example/een' }, actors: { 'Anna Bos': 'person' } },
      })
      await saveReport(store, own, { original: Uint8Array.of(3) })
      await expect(take(store, text)).rejects.toMatchObject({
        ...{
          code: 'decisions-elsewhere',
          message: expect.stringMatching(/^line \d+: decision 3/) as string,
        },
      })
      expect(await textOf(store)).not.toContain('Jan Vis')
      const options = { withoutDecisions: true, dossier: 'Nieuw' }
      expect(await take(store, text, options)).toMatchObject({ reports: 3, decisionsLeft: 3 })
      const rows = await store.db.selectFrom('report_actors').select(['name', 'actor']).execute()
      const bos = rows.filter(({ name }) => name === 'Anna Bos').map(({ actor }) => actor)
      expect(new Set(bos).size).toBe(1)
      const versions = store.db.selectFrom('reports').select('version')
      expect(
        await versions.where('url', '=', 'https://kade.example/een').orderBy('version').execute(),
      ).toEqual([{ version: 1 }, { version: 2 }])
      expect(await store.db.selectFrom('dossiers').select('name').execute()).toEqual([
        { name: 'Nieuw' },
      ])
    })
  })

  test('with more decisions on items is carried on, with other decisions refused', async () => {
    const text = await record()
    await withEmpty('postgres', async (store) => {
      await take(store, text)
      const { id } = await store.db
        .selectFrom('items')
        .select('id')
        .where('local', '=', 'n1')
        .executeTakeFirstOrThrow()
      await decideItem(store, { item: id, reviewer: 'Bram', decision: 'reject' })
      const longer = await textOf(store)
      await withEmpty('postgres', async (other) => {
        await take(other, text)
        expect(await take(other, longer)).toMatchObject({ reports: 0, decisions: 1 })
        expect(await textOf(other)).toBe(longer)
        expect(await items(other)).toEqual(await items(store))
        expect(await take(other, text)).toMatchObject({ decisions: 0 })
        const note = { decision: 'note', report: 'r', kind: 'naming', key: 'k', body: {} } as const
        await decide(other, { ...note, reviewer: 'Els' })
        await decide(store, { ...note, reviewer: 'Noor' })
        await expect(take(other, await textOf(store))).rejects.toMatchObject({
          code: 'chain-differs',
          message: expect.stringContaining('decision 5 is note by Noor') as string,
        })
      })
    })
  })

  test('with snippets keeps no text but around items, and is refused as a store', async () => {
    await record()
    const text = await textOf(open(), { snippets: 2 })
    await withEmpty('postgres', async (store) => {
      await expect(take(store, text)).rejects.toMatchObject({ code: 'snippets-only' })
    })
    const first = text.split('\n').find((line) => line.includes('"reference":"een.txt"'))
    expect(JSON.parse(first ?? '')).toMatchObject({
      excerpts: expect.arrayContaining([
        expect.arrayContaining([expect.stringContaining('“bandieten”')]),
      ]) as unknown,
    })
  })
})
