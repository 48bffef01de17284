// `npm run bench:record -- suggestions`: how long it takes to find who may be the same among many actors, all of them, those of a
// dossier and one. Asked: a few thousand actors in under a second; 100,000 still by index.
import { parseArgs } from 'node:util'
import { ensureDossier, listActors, openStore, suggestActors, type Store } from '@volgens/record'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { madeActors } from './made-actors.ts'
import { wholesFrom } from './random.ts'
import { saveNames } from './save-names.ts'

const PER_REPORT = 20
const PER_DOSSIER = 100

const usage = `usage: npm run bench:record -- suggestions [--actors N] [--url URL]
  --actors N     about how many (3000)
  --url URL      an empty database of a PostgreSQL server; in memory (PGlite) where left out`

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '3000' },
    url: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) console.log(usage)
else await measure(Number(values.actors), values.url)

async function measure(wanted: number, url: string | undefined): Promise<void> {
  const store = await openStore(url === undefined ? { memory: true } : { url })
  try {
    const dossier = await fill(store, wanted)
    await store.settle()
    const { db } = store
    const [someone] = await listActors(db, { dossier, limit: 1 })
    const works: [string, string, () => Promise<readonly unknown[]>][] = [
      ['suggestions, all', wanted > 5000 ? '' : '1', () => suggestActors(db)],
      ['suggestions, a dossier', '1', () => suggestActors(db, { dossier })],
      ['suggestions, an actor', '1', () => suggestActors(db, { actor: someone?.id })],
      ['a name in Cyrillic', '1', () => listActors(db, { find: 'Токаев' })],
      ['the first 100', '1', () => listActors(db, { limit: 100 })],
    ]
    const rows: string[][] = []
    for (const [what, asked, work] of works) rows.push([what, ...(await timed(work)), asked])
    const { length } = await listActors(db)
    console.log(`${length} actors\n`)
    console.log(table([['what', 'found', 'seconds', 'asked'], ...rows]))
  } finally {
    await store.close()
  }
  const { processor, cores, load, node, commit } = machine()
  console.log(
    `\n${store.kind}, ${processor}, ${cores} cores, load ${load}, Node ${node}, commit ${commit}`,
  )
}

/** The middle of three runs. */
async function timed(work: () => Promise<readonly unknown[]>): Promise<[string, string]> {
  const times: number[] = []
  let found = 0
  for (let run = 0; run < 3; run++) {
    const begin = performance.now()
    found = (await work()).length
    times.push(performance.now() - begin)
  }
  const middle = times.sort((a, b) => a - b)[1] ?? 0
  return [String(found), (middle / 1000).toFixed(2)]
}

/** Reports of twenty actors, of whom about three in five are new; gives the first dossier. */
async function fill(store: Store, wanted: number): Promise<number> {
  const random = wholesFrom(1)
  const actors = madeActors(wanted, random)
  const reports = Math.ceil(wanted / (PER_REPORT * 0.6))
  const first = await ensureDossier(store, 'dossier 0')
  let dossier = first.id
  for (let at = 0; at < reports; at++) {
    if (at % PER_DOSSIER === 0) {
      dossier = (await ensureDossier(store, `dossier ${at / PER_DOSSIER}`)).id
    }
    const fresh = actors.slice(at * PER_REPORT * 0.6, (at + 1) * PER_REPORT * 0.6)
    const old = Array.from({ length: PER_REPORT - fresh.length }, () => actors[random(wanted)])
    const named = new Map([...fresh, ...old].flatMap((each) => (each ? [[each.name, each]] : [])))
    await saveNames(store, at, [...named.values()], dossier)
    if (at % 500 === 499) process.stderr.write(`${at + 1} of ${reports} reports\n`)
  }
  return first.id
}
