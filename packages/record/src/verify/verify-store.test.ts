import { sql, type RawBuilder } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { decideItem } from '../reviews/decide.ts'
import { itemsOf, saveReviewed } from '../testing/reviewed-report.ts'
import { describeStores } from '../testing/stores.ts'
import { verifyStore } from './verify-store.ts'

const takenBack = new Error('taken back')

describeStores('verifying a record', (open) => {
  beforeAll(async () => {
    for (const outlet of ['een', 'twee', 'drie']) {
      const { report } = await saveReviewed(open(), outlet)
      const items = await itemsOf(open(), report.id)
      for (const [local, { id }] of items) {
        const who = { item: id, reviewer: 'Noor' }
        await decideItem(open(), { ...who, decision: 'confirm' })
        if (local === 's1') {
          const patch = { source: { spans: 'Minister Anna Bos' } }
          await decideItem(open(), { ...who, decision: 'correct', patch })
        }
      }
    }
  })

  /** What is found after a change that is then taken back. Owners of a database can drop the trigger. */
  const faultsAfter = async (...changes: readonly RawBuilder<unknown>[]) => {
    let faults: Awaited<ReturnType<typeof verifyStore>>['faults'] = []
    const work = open()
      .db.transaction()
      .execute(async (transaction) => {
        await sql`alter table reviews disable trigger only_added`.execute(transaction)
        for (const change of changes) await change.execute(transaction)
        faults = (await verifyStore({ ...open(), db: transaction })).faults
        throw takenBack
      })
    await expect(work).rejects.toBe(takenBack)
    return faults
  }

  test('finds nothing wrong, and says how much there is and what to note elsewhere', async () => {
    const found = await verifyStore(open())
    expect(found).toMatchObject({ reports: 3, items: 15, originals: 1, faults: [] })
    expect(found.head).toMatchObject({
      seq: 18,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect((await verifyStore(open(), { expect: found.head.hash })).faults).toEqual([])
    expect((await verifyStore(open(), { expect: 'f00' })).faults).toMatchObject([
      { where: 'the end of the chain', expected: expect.stringContaining('f00') as string },
    ])
  })

  test('leaves decisions to be only added to', async () => {
    for (const change of [
      sql`update reviews set reviewer = 'x'`,
      sql`delete from reviews`,
      sql`truncate reviews`,
    ]) {
      await expect(change.execute(open().db)).rejects.toMatchObject({ code: 'store-failed' })
    }
  })

  test.each<[what: string, where: string, change: readonly RawBuilder<unknown>[]]>([
    ['a reviewer', 'decision 5', [sql`update reviews set reviewer = 'Bram' where seq = 5`]],
    [
      'a time, by less than is written',
      'decision 6',
      [sql`update reviews set at = at + interval '1 microsecond' where seq = 6`],
    ],
    ['a decision', 'decision 1', [sql`update reviews set decision = 'reject' where seq = 1`]],
    ['words', 'decision 18', [sql`update reviews set body = '{"words": "ja"}' where seq = 18`]],
    [
      'what has no canonical form',
      'decision 7',
      [sql`update reviews set body = '1e999' where seq = 7`],
    ],
    ['an item', 'decision 9', [sql`update reviews set key = null where seq = 9`]],
    ['a decision taken out', 'decision 4', [sql`delete from reviews where seq = 4`]],
    ['the first taken out', 'decision 1', [sql`delete from reviews where seq = 1`]],
    ['the last taken out', 'the end of the chain', [sql`delete from reviews where seq = 18`]],
    ['all taken out', 'the end of the chain', [sql`delete from reviews`]],
    ['the end forgotten', 'the end of the chain', [sql`delete from review_head`]],
    [
      'a decision put in before the first',
      'decision 1',
      [
        sql`insert into reviews select 0, at, reviewer, decision, report, kind, key, body, previous, 'x'
        from reviews where seq = 3`,
      ],
    ],
    [
      'a decision put in behind the last',
      'decision 19',
      [
        sql`insert into reviews select 19, at, reviewer, decision, report, kind, key, body, previous, 'x'
        from reviews where seq = 3`,
      ],
    ],
    [
      'two decisions swapped',
      'decision 8',
      [
        sql`update reviews set seq = -1 where seq = 8`,
        sql`update reviews set seq = 8 where seq = 11`,
        sql`update reviews set seq = 11 where seq = -1`,
      ],
    ],
  ])('finds %s changed in the chain', async (_, where, changes) => {
    expect((await faultsAfter(...changes))[0]?.where).toBe(where)
  })

  test.each<[what: string, where: RegExp, change: RawBuilder<unknown>]>([
    ['a text', /^report /, sql`update reports set text = text || '!' where outlet = 'een'`],
    ['an outlet', /^report /, sql`update reports set outlet = 'vier' where outlet = 'een'`],
    ['the bytes of an original', /^original /, sql`update originals set bytes = 'anders'`],
    ['words of an item', /^item s1 /, sql`update items set words = 'dat niet' where local = 's1'`],
    ['a voice', /^item f1 /, sql`update items set voice = other where local = 'f1'`],
    ['a key', /^item e1 /, sql`update items set key = 'k' where local = 'e1'`],
    ['a sentence', /^item n1 /, sql`update items set sentence_end = 500 where local = 'n1'`],
    ['a body', /^item s2 /, sql`update items set body = '{"form": "direct"}' where local = 's2'`],
    ['a correction', /^item s1 /, sql`update items set corrected = null where local = 's1'`],
    [
      'a place past the end',
      /^item s1 /,
      sql`update items set corrected = '{"id": "s1", "cue": [[4, 999]]}'
      where local = 's1'`,
    ],
    [
      'a review nobody gave',
      /^item s2 /,
      sql`update items set review = 'rejected' where local = 's2'`,
    ],
    ['an item taken out', /^item n1 /, sql`delete from items where local = 'n1'`],
    ['a reading taken out', /^report /, sql`update readings set current = false`],
  ])('finds %s changed', async (_, where, change) => {
    const [fault] = await faultsAfter(change)
    expect(fault?.where).toMatch(where)
    expect(fault?.found).not.toBe(fault?.expected)
  })
})
