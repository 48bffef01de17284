import { openStore, reportId, saveReport } from '/tmp/wt/i-copies/packages/record/src/index.ts'
import { bandsOf } from '/tmp/wt/i-copies/packages/record/src/copies/min-hash.ts'
import { claimBands, saveCopies } from '/tmp/wt/i-copies/packages/record/src/copies/save-copies.ts'
import { weather } from '/tmp/wt/i-copies/packages/record/src/testing/wire-report.ts'
import { sql } from 'kysely'
const N = Number(process.argv[2]), place = process.argv[3]
const store = await openStore(place === undefined ? { memory: true } : { url: place })
let seed = 7
const random = () => { seed = Math.imul(seed, 1664525) + 1013904223 | 0; return (seed >>> 0) / 2 ** 32 }
const vocabulary = Array.from({ length: 20000 }, (_, i) => 'w' + i.toString(36))
const word = () => vocabulary[Math.floor(20000 * random() ** 3)]
const text = () => Array.from({ length: 150 + Math.floor(400 * random()) }, word).join(' ')
const article = () => { const r = random(); return r < .03 ? weather(...[0,0,0,0].map(() => Math.floor(40 * random())) as [number,number,number,number]) : text() }
await sql`insert into originals values ('x', '') on conflict do nothing`.execute(store.db)
let begin = performance.now(), hashMs = 0
for (let at = 0; at < N; at += 500) {
  const rows = Array.from({ length: 500 }, (_, i) => {
    const t = article(); const s = performance.now(); const bands = bandsOf(t); hashMs += performance.now() - s
    return { id: reportId({ text: t, outlet: 'o' + (at + i) }), lang: 'nl', outlet: 'o', text: t, original: 'x', version: 1, added_at: new Date().toISOString(), bands }
  })
  await sql`insert into reports (id, lang, outlet, text, original, version, added_at, bands)
    select id, lang, outlet, text, original, version, added_at, bands from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, lang text, outlet text, text text, original text, version int, added_at timestamptz, bands int[])`.execute(store.db)
}
console.log(store.kind, 'filled', N, 's', ((performance.now() - begin) / 1000).toFixed(1), 'bandsOf ms each', (hashMs / N).toFixed(3))
async function lookup(name: string, make: () => string, times = 200) {
  const ms: number[] = []
  let found = 0
  for (let i = 0; i < times; i++) {
    const t = make()
    const id = reportId({ text: t, outlet: 'm' + name + i })
    const s = performance.now()
    const bands = bandsOf(t)
    await store.db.transaction().execute(async (tx) => {
      const plain = performance.now()
      await tx.insertInto('reports').values({ id, lang: 'nl', text: t, original: 'x', version: 1, added_at: new Date(), bands }).execute()
      const inserted = performance.now()
      await claimBands(tx, bands)
      await saveCopies(tx, { id, text: t }, bands)
      ms.push(performance.now() - inserted)
      void plain; void s
    })
  }
  ms.sort((a, b) => a - b)
  console.log(name, 'claim+look ms median', ms[times >> 1]!.toFixed(2), 'p95', ms[Math.floor(times * .95)]!.toFixed(2), 'max', ms.at(-1)!.toFixed(2))
}
async function insertOnly(name: string, withBands: boolean, times = 200) {
  const ms: number[] = []
  for (let i = 0; i < times; i++) {
    const t = text(); const bands = withBands ? bandsOf(t) : null; const id = reportId({ text: t, outlet: 'i' + name + i })
    const s = performance.now()
    await store.db.insertInto('reports').values({ id, lang: 'nl', text: t, original: 'x', version: 1, added_at: new Date(), bands }).execute()
    ms.push(performance.now() - s)
  }
  ms.sort((a, b) => a - b)
  console.log(name, 'insert ms median', ms[times >> 1]!.toFixed(2), 'p95', ms[Math.floor(times * .95)]!.toFixed(2))
}
await lookup('unanalyzed, ordinary', text)
await store.settle()
await lookup('ordinary', text)
const wire = text()
await lookup('a wire copy', () => wire + ' ' + word(), 60)
await lookup('weather', () => weather(...[0,0,0,0].map(() => Math.floor(40 * random())) as [number,number,number,number]), 60)
await insertOnly('without bands', false)
await insertOnly('with bands', true)
const size = await sql<{ i: string, t: string, p: number }>`select pg_size_pretty(pg_relation_size('reports_bands_idx')) as i, pg_size_pretty(pg_total_relation_size('reports')) as t, (select count(*) from report_copies) as p`.execute(store.db)
console.log(size.rows)
await store.close()
