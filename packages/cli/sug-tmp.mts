import { openStore, suggestActors, listActors } from '@volgens/record'
const store = await openStore({ url: process.env.DATABASE_URL! })
const t = performance.now()
const s = await suggestActors(store.db, { limit: 100 })
console.log(performance.now() - t, 'ms', s.length)
for (const x of s) console.log(x.score, x.actors.map(a => `${a.id} ${a.kind} ${a.name} (${a.reports})`).join(' | '), JSON.stringify(x.evidence.slice(0)))
for (const f of ['Токаев', 'poutine', 'human right', 'EU']) console.log(f, (await listActors(store.db, { find: f })).map(a => a.name + ' ' + a.mentions))
await store.close()
