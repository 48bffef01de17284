import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { ensureDossier } from './dossiers.ts'
import { saveReport } from './save-report.ts'

const original = new TextEncoder().encode('as given')

describeStores('saving a report', (open) => {
  test('keeps each item with its words, its voice and its sentence', async () => {
    const text =
      'Het bleef stil. Minister Anna Bos zei dat zeker tien mensen zijn gewond. Later kwam er hulp.'
    const reading = smallReading(text, {
      actors: { 'Anna Bos': 'person' },
      statements: [
        { source: 'Minister Anna Bos', cue: 'zei', content: 'dat zeker tien mensen zijn gewond' },
      ],
      figures: [{ words: 'zeker tien', counts: 'mensen', low: 10, statement: 0 }],
    })
    const saved = await saveReport(open(), reading, { original })
    expect(saved).toEqual({ report: reading.report.id, outcome: 'new', version: 1 })
    const items = await open()
      .db.selectFrom('items')
      .selectAll()
      .where('report', '=', saved.report)
      .orderBy('id')
      .execute()
    expect(items).toMatchObject([
      {
        kind: 'statement',
        words: 'dat zeker tien mensen zijn gewond',
        voice_kind: 'named',
        voice_words: 'Minister Anna Bos',
      },
      {
        kind: 'figure',
        words: 'zeker tien … mensen',
        counts: 'mensen',
        low: 10,
        high: null,
        voice_words: 'Minister Anna Bos',
      },
    ])
    for (const { sentence_start, sentence_end } of items) {
      expect(text.slice(sentence_start, sentence_end)).toBe(
        'Minister Anna Bos zei dat zeker tien mensen zijn gewond.',
      )
    }
    expect(items[0]).toMatchObject({
      said_from: '2022-01-07',
      published_from: '2022-01-07',
      review: 'open',
    })
    expect(items[0]?.voice).toBe(items[1]?.voice)
  })

  test('adds the same report once, also to a second dossier', async () => {
    const reading = smallReading('De dijk is dicht.')
    const [first, second] = [
      await ensureDossier(open(), 'een'),
      await ensureDossier(open(), 'twee'),
    ]
    expect((await saveReport(open(), reading, { original, dossier: first.id })).outcome).toBe('new')
    expect((await saveReport(open(), reading, { original, dossier: second.id })).outcome).toBe(
      'known',
    )
    const { rows } =
      await sql`select dossier from dossier_reports where report = ${reading.report.id} order by 1`.execute(
        open().db,
      )
    expect(rows).toEqual([{ dossier: first.id }, { dossier: second.id }])
  })

  test('makes changed words at the same address a new version', async () => {
    const report = { url: 'https://krant.example/brug' }
    const first = smallReading('De brug blijft dicht.', { report })
    const second = smallReading('De brug gaat weer open.', { report })
    expect(await saveReport(open(), first, { original })).toMatchObject({
      outcome: 'new',
      version: 1,
    })
    expect(await saveReport(open(), second, { original })).toMatchObject({
      outcome: 'changed',
      version: 2,
    })
    expect(await saveReport(open(), first, { original })).toMatchObject({
      outcome: 'known',
      version: 1,
    })
    const { rows } = await sql`select previous from reports where id = ${second.report.id}`.execute(
      open().db,
    )
    expect(rows).toEqual([{ previous: first.report.id }])
  })

  test('ties a person with the same full name, and a state by its code, across languages', async () => {
    const actors = { 'Josep Borrell': 'person', Rusland: 'state' } as const
    const dutch = smallReading('Josep Borrell sprak met Rusland.', { actors })
    const english = smallReading('Josep Borrell spoke to Russia.', {
      report: { lang: 'en' },
      actors: { 'Josep Borrell': 'person', Russia: 'state' },
    })
    const surname = smallReading('Borrell zweeg.', { actors: { Borrell: 'person' } })
    for (const reading of [dutch, english, surname]) await saveReport(open(), reading, { original })
    const actorsOf = async (report: string) =>
      (
        await open()
          .db.selectFrom('report_actors')
          .select('actor')
          .where('report', '=', report)
          .orderBy('local')
          .execute()
      ).map(({ actor }) => actor)
    expect(await actorsOf(english.report.id)).toEqual(await actorsOf(dutch.report.id))
    expect(await actorsOf(dutch.report.id)).not.toContain((await actorsOf(surname.report.id))[0])
  })

  test('leaves nothing of a report that fails halfway', async () => {
    const reading = smallReading('Jan Smit zei niets.', {
      actors: { 'Jan Smit': 'person' },
      statements: [{ source: 'Jan Smit', cue: 'zei', content: 'niets' }],
    })
    const broken = { ...reading, statements: [...reading.statements, ...reading.statements] }
    await expect(saveReport(open(), broken, { original })).rejects.toMatchObject({
      code: 'store-failed',
    })
    const found = await open()
      .db.selectFrom('reports')
      .select('id')
      .where('id', '=', reading.report.id)
      .execute()
    expect(found).toEqual([])
    expect((await saveReport(open(), reading, { original })).outcome).toBe('new')
  })
})
