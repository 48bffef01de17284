// A process that writes into a record until it is killed, and says on standard output what has been acknowledged.
import { writeSync } from 'node:fs'
import {
  decideItem,
  openStore,
  saveReport,
  undoDecisions,
  type Entry,
  type Store,
  type StorePlace,
} from '@volgens/record'
import { sql } from 'kysely'
import type { Acknowledged } from './acknowledged.ts'
import { madeReport } from './made-report.ts'

const [place = '', first = '0'] = process.argv.slice(2)
const store = await openStore(JSON.parse(place) as StorePlace)
const acknowledge = (what: Acknowledged) => writeSync(1, `${JSON.stringify(what)}\n`)
const chance = (of: number) => Math.floor(Math.random() * of)

for (let number = Number(first); ; number++) {
  const url = `https://made.example/${number - (chance(4) === 0 ? 1 : 0)}`
  const reading = madeReport(number, url)
  const saved = await saveReport(store, reading, { original: Buffer.from(reading.report.text) })
  acknowledge({ kind: 'report', id: saved.report })
  for (let time = 0; time < 4; time++) {
    for (const { seq, hash } of await decide(store)) acknowledge({ kind: 'entry', seq, hash })
  }
}

async function decide(store: Store): Promise<readonly Entry[]> {
  const reviewer = 'Noor'
  const { rows } = await sql<{
    id: number
  }>`select id from items order by random() limit 1`.execute(store.db)
  const item = rows[0]?.id ?? 0
  const entry = await decideItem(
    store,
    chance(3) === 0
      ? { item, reviewer, decision: 'note', note: 'nagevraagd' }
      : { item, reviewer, decision: chance(2) === 0 ? 'confirm' : 'reject' },
  )
  if (chance(3) !== 0) return [entry]
  const undone = await undoDecisions(store, { from: entry.seq, to: entry.seq, reviewer })
  return [entry, ...undone]
}
