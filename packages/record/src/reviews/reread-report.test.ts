import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { mergeActors } from '../actors/merge-actors.ts'
import { splitActor } from '../actors/split-actor.ts'
import { itemsOf, readingOf, saveReviewed, SMALL } from '../testing/reviewed-report.ts'
import { describeStores } from '../testing/stores.ts'
import { verifyStore } from '../verify/verify-store.ts'
import { decideItem } from './decide.ts'
import { lostReviews } from './lost-reviews.ts'
import { rereadReport } from './reread-report.ts'
import { undoDecisions } from './undo-decision.ts'

/** Another engine: no second statement, an actor less, the others in another order and so with other ids. */
const NEWER = {
  ...SMALL,
  engine: '0.2.0',
  actors: { 'Jan Kok': 'person', 'Anna Bos': 'person' },
  statements: SMALL.statements?.slice(0, 1) ?? [],
  namings: [{ label: 'rovers', named: 'hen' }],
  events: [],
} as const

describeStores('reading a report again', (open) => {
  const setUp = async (outlet: string) => {
    const { report } = await saveReviewed(open(), outlet)
    const items = () => itemsOf(open(), report.id)
    const decide = async (local: string, patch?: unknown) => {
      const item = (await items()).get(local)?.id ?? 0
      const who = { item, reviewer: 'Noor' }
      return patch === undefined
        ? decideItem(open(), { ...who, decision: 'reject' })
        : decideItem(open(), { ...who, decision: 'correct', patch })
    }
    const reread = (small: typeof NEWER | typeof SMALL) =>
      rereadReport(open(), readingOf(outlet, small))
    return { report: report.id, items, decide, reread }
  }

  test('keeps decisions whose words are there and lists the others as lost', async () => {
    const { report, items, decide, reread } = await setUp('herlezen')
    await decide('s1', { source: { spans: 'Jan Kok', actor: 'Jan Kok' } })
    const onNaming = await decide('n1')
    const { lost, ...counts } = await reread(NEWER)
    expect(counts).toEqual({ report, items: 3, kept: 1 })
    expect(lost).toMatchObject([
      { report, kind: 'naming', words: 'hen … rovers', decisions: [{ seq: onNaming.seq }] },
    ])
    expect((await items()).get('s1')).toMatchObject({
      review: 'corrected',
      // The same person has another id in this reading.
      corrected: { source: { actor: 'a1' } },
      voice_words: 'Jan Kok',
    })
    expect((await items()).get('n1')).toMatchObject({ review: 'open' })
    expect(await lostReviews(open().db, { report })).toEqual(lost)
    expect((await verifyStore(open())).faults).toEqual([])
  })

  test('brings everything back when the old engine reads it again', async () => {
    const { report, items, decide, reread } = await setUp('terugkeer')
    await decide('s2', { source: { spans: [], actor: null, anonymous: true } })
    await decide('e1')
    const shown = async () =>
      [...(await items()).values()].map(({ review, corrected, words, voice_words }) => ({
        ...{ review, corrected, words, voice_words },
      }))
    const before = await shown()
    expect((await reread(NEWER)).lost).toHaveLength(2)
    expect(await reread(SMALL)).toMatchObject({ lost: [], kept: 2 })
    expect(await shown()).toEqual(before)
    const { rows } = await sql`select engine, current from readings where report = ${report}
      order by engine`.execute(open().db)
    expect(rows).toEqual([
      { engine: '0.1.0 nl none', current: true },
      { engine: '0.2.0 nl none', current: false },
    ])
    expect((await verifyStore(open())).faults).toEqual([])
  })

  test('lets actors be who they were, also after a reading that had them not', async () => {
    const { report, reread } = await setUp('zelfde actoren')
    const actors = async () =>
      Object.fromEntries(
        (
          await open()
            .db.selectFrom('report_actors')
            .select(['name', 'actor'])
            .where('report', '=', report)
            .execute()
        ).map(({ name, actor }) => [name, actor]),
      )
    const { id } = await open()
      .db.insertInto('actors')
      .values({ kind: 'organization', name: 'de krijgsmacht', merged_into: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`update report_actors set actor = ${id} where report = ${report} and name = 'Het leger'`.execute(
      open().db,
    )
    const before = await actors()
    await reread(NEWER)
    expect(await actors()).toEqual({ 'Jan Kok': before['Jan Kok'], 'Anna Bos': before['Anna Bos'] })
    const merged = await open()
      .db.insertInto('actors')
      .values({ kind: 'organization', name: 'het landleger', merged_into: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`update actors set merged_into = ${merged.id} where id = ${id}`.execute(open().db)
    await reread(SMALL)
    expect(await actors()).toEqual({ ...before, 'Het leger': merged.id })
  })

  test.each(['has', 'no longer has'])(
    'undoes a merge and a split of an actor that the current reading %s',
    async (there) => {
      const { report, reread } = await setUp(`ontvlechten ${there}`)
      const ties = async () => {
        const query = open().db.selectFrom('report_actors').select(['name', 'actor'])
        const rows = await query.where('report', '=', report).orderBy('id').execute()
        return new Map(rows.map(({ name, actor }) => [name, actor]))
      }
      const before = await ties()
      const [army = 0, anna = 0] = ['Het leger', 'Anna Bos'].map((name) => before.get(name))
      const merge = await mergeActors(open(), army, anna, 'Noor')
      const split = await splitActor(open(), anna, [{ report, local: 'a3' }], 'Noor')
      if (there === 'no longer has') await reread(NEWER)
      await undoDecisions(open(), { from: split.seq, to: split.seq, reviewer: 'Noor' })
      await undoDecisions(open(), { from: merge.seq, to: merge.seq, reviewer: 'Noor' })
      await reread(SMALL)
      expect(await ties()).toEqual(before)
    },
  )

  test('undoes a decision on an item that is lost, which is then no longer lost', async () => {
    const { report, decide, reread } = await setUp('kwijt')
    const { seq } = await decide('e1')
    await reread(NEWER)
    await undoDecisions(open(), { from: seq, to: seq, reviewer: 'Noor' })
    expect(await lostReviews(open().db, { report })).toEqual([])
  })

  test('refuses a report that is not there, and other words', async () => {
    const { report, items } = await setUp('vreemd')
    const before = await items()
    await expect(rereadReport(open(), readingOf('nergens'))).rejects.toMatchObject({
      code: 'no-such-report',
    })
    const reading = readingOf('vreemd')
    const other = { ...reading, report: { ...reading.report, id: report, text: 'Iets anders.' } }
    await expect(rereadReport(open(), other)).rejects.toMatchObject({ code: 'other-text' })
    expect(await items()).toEqual(before)
  })
})
