import { verifyChain, type Store } from '@volgens/record'
import { sql, type RawBuilder } from 'kysely'
import type { Found } from './audit-in-memory.ts'

/** Statements of an owner of the database who changes its history at a place. */
const TAMPERINGS: Readonly<
  Record<string, (seq: number, other: number) => readonly RawBuilder<unknown>[]>
> = {
  'change at': (seq) => [
    sql`update reviews set at = at + interval '1 microsecond' where seq = ${seq}`,
  ],
  'change reviewer': (seq) => [sql`update reviews set reviewer = 'nobody' where seq = ${seq}`],
  'change decision': (seq) => [sql`update reviews set decision = 'reject' where seq = ${seq}`],
  'change key': (seq) => [sql`update reviews set key = reverse(key) where seq = ${seq}`],
  'change body': (seq) => [sql`update reviews set body = '{"words": "no"}' where seq = ${seq}`],
  'change previous': (seq) => [
    sql`update reviews set previous = 'x' || previous where seq = ${seq}`,
  ],
  'change hash': (seq) => [sql`update reviews set hash = reverse(hash) where seq = ${seq}`],
  delete: (seq) => [sql`delete from reviews where seq = ${seq}`],
  'delete and renumber': (seq) => [
    sql`delete from reviews where seq = ${seq}`,
    sql`update reviews set seq = 1 - seq where seq > ${seq}`,
    sql`update reviews set seq = -seq where seq < 0`,
  ],
  insert: (seq, other) => [
    sql`update reviews set seq = -seq - 1 where seq >= ${seq}`,
    sql`update reviews set seq = -seq where seq < 0`,
    sql`insert into reviews select ${seq}::bigint, at, reviewer, decision, report, kind, key, body, previous, 'new'
      from reviews where seq = ${other}`,
  ],
  swap: (seq, other) => [
    sql`update reviews set seq = -1 where seq = ${seq}`,
    sql`update reviews set seq = ${seq} where seq = ${other}`,
    sql`update reviews set seq = ${other} where seq = -1`,
  ],
}

const takenBack = new Error('taken back')

/** The same against rows of a store, at some positions; each is taken back. */
export async function auditSample(
  store: Store,
  entries: number,
  positions: readonly number[],
  random: () => number,
): Promise<Found[]> {
  const results: Found[] = []
  for (const [tampering, changesAt] of Object.entries(TAMPERINGS)) {
    let found = 0
    for (const seq of positions) {
      const other = 1 + ((seq + Math.floor(random() * (entries - 1))) % entries)
      const where = await faultAfter(store, changesAt(seq, other))
      const first = tampering === 'swap' ? Math.min(seq, other) : seq
      const atEnd = where === 'the end of the chain' && seq === entries
      if (where === `decision ${first}` || atEnd) found++
    }
    results.push({ tampering, positions: positions.length, found })
  }
  return results
}

async function faultAfter(
  { db }: Store,
  changes: readonly RawBuilder<unknown>[],
): Promise<string | undefined> {
  let where: string | undefined
  const work = db.transaction().execute(async (transaction) => {
    await sql`alter table reviews disable trigger only_added`.execute(transaction)
    for (const change of changes) await change.execute(transaction)
    where = (await verifyChain(transaction)).fault?.where
    throw takenBack
  })
  await work.catch((fault: unknown) => {
    if (fault !== takenBack) throw fault
  })
  return where
}
