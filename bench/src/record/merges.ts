// `npm run bench:record -- merges`: random sequences of merging, splitting, naming and undoing actors, each compared with a plain
// reckoning of the decisions in force, and undone to the beginning. Asked: 10,000 sequences without a difference.
import { parseArgs } from 'node:util'
import { openStore, type Store } from '@volgens/record'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { runSequence } from './merge-sequence.ts'
import { wholesFrom } from './random.ts'
import { saveNames } from './save-names.ts'

const STEPS = 8
const ACTORS_AT_ONCE = 4

const usage = `usage: npm run bench:record -- merges [--sequences N] [--seed N] [--url URL]
  --sequences N  how many (10000)
  --seed N       of the random choices (1)
  --url URL      an empty database of a PostgreSQL server; in memory (PGlite) where left out`

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    url: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) console.log(usage)
else await measure(Number(values.sequences), Number(values.seed), values.url)

async function measure(sequences: number, seed: number, url: string | undefined): Promise<void> {
  const store = await openStore(url === undefined ? { memory: true } : { url })
  const begin = performance.now()
  const count = { decisions: 0, undone: 0, refused: 0 }
  try {
    const actors = await makeActors(store)
    for (let at = 0; at < sequences; at++) {
      const random = wholesFrom(seed * 1_000_003 + at)
      const some = Array.from({ length: ACTORS_AT_ONCE }, () => actors[random(actors.length)] ?? 0)
      const done = await runSequence(store, [...new Set(some)], STEPS, random).catch(
        (fault: unknown) => {
          throw new Error(`sequence ${at} of seed ${seed} went wrong`, { cause: fault })
        },
      )
      count.decisions += done.decisions
      count.undone += done.undone
      count.refused += done.refused
      if (at % 500 === 499) process.stderr.write(`${at + 1} of ${sequences}\n`)
    }
  } finally {
    await store.close()
  }
  const seconds = Math.round((performance.now() - begin) / 1000)
  console.log(
    table([
      ['sequences', 'decisions', 'undone', 'refused', 'differences', 'asked', 'seconds'],
      [sequences, count.decisions, count.undone, count.refused, 0, 0, seconds].map(String),
    ]),
  )
  const { processor, cores, load, node, commit } = machine()
  console.log(
    `\n${store.kind}, ${processor}, ${cores} cores, load ${load}, Node ${node}, commit ${commit}`,
  )
}

/** Surnames that two reports have each, so that every actor has something to split. */
async function makeActors(store: Store): Promise<number[]> {
  for (let at = 0; at < 300; at++) {
    const names = Array.from({ length: 5 }, (_, place) => `Jan Qua${at}la${place}`)
    const actors = names.map((name) => ({ name, kind: 'person' as const }))
    for (let copy = 0; copy < 3; copy++) await saveNames(store, at * 3 + copy, actors)
  }
  const rows = await store.db.selectFrom('actors').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
