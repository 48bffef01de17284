// `npm run bench:audit`: whether every change to the history of decisions is found, and how fast a record is verified.
import { parseArgs } from 'node:util'
import { openStore, selectEntries, verifyStore, type Store } from '@volgens/record'
import { sql } from 'kysely'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { auditAll, type Found } from './audit-in-memory.ts'
import { auditSample } from './audit-in-store.ts'
import { fillRecord } from './audit-record.ts'

const usage = `usage: npm run bench:audit -- [--entries N] [--sample N] [--postgres URL]
  --entries N     decisions, one on each of as many items (10000)
  --sample N      positions to tamper with in the store itself; 0 only measures verify (25)
  --postgres URL  an empty database of a PostgreSQL server; PGlite in memory where left out`

const args = process.argv.slice(2)
if (args.includes('--help')) console.log(usage)
else process.exitCode = (await audit()) ? 0 : 1

async function audit(): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      entries: { type: 'string', default: '10000' },
      sample: { type: 'string', default: '25' },
      postgres: { type: 'string' },
    },
  })
  const { entries, sample, postgres } = values
  const store = await openStore(postgres === undefined ? { memory: true } : { url: postgres })
  try {
    return await auditStore(store, Number(entries), Number(sample))
  } finally {
    await store.close()
  }
}

async function auditStore(store: Store, entries: number, sample: number): Promise<boolean> {
  const filled = await timed(() => fillRecord(store, entries))
  const verified = await timed(() => verifyStore(store))
  const whole = verified.result.faults.length === 0 && verified.result.head.seq === entries
  const { load, processor, commit } = machine()
  console.log(
    `${store.kind}: ${entries} items and decisions made in ${filled.seconds} s, verified in ${verified.seconds} s ` +
      `(${whole ? 'nothing wrong' : 'NOT WHOLE'}), memory ${memoryMiB()} MiB`,
  )
  if (!whole) console.log(verified.result.faults)
  const random = generator(5)
  const rows = sample === 0 ? [] : await tamper(store, entries, sample, random)
  console.log(`${processor}, load ${load}, commit ${commit}`)
  return whole && rows.every(({ found, positions }) => found === positions)
}

async function tamper(store: Store, entries: number, sample: number, random: () => number) {
  const all = auditAll(await selectEntries(store.db, sql`true`), random)
  show('every position, of the entries as read; asked: all found', all)
  const drawn = Array.from({ length: sample }, () => 1 + Math.floor(random() * entries))
  const positions = [...new Set([1, 2, entries - 1, entries, ...drawn])]
  const some = await auditSample(store, entries, positions, random)
  show('some positions, in the rows of the store; asked: all found', some)
  return [...all, ...some]
}

function show(title: string, rows: readonly Found[]): void {
  console.log(`\n${title}`)
  const cells = rows.map((row) => [row.tampering, String(row.positions), String(row.found)])
  console.log(`${table([['tampering', 'positions', 'found'], ...cells])}\n`)
}

async function timed<Result>(work: () => Promise<Result>) {
  const begun = performance.now()
  const result = await work()
  return { result, seconds: ((performance.now() - begun) / 1000).toFixed(1) }
}

function memoryMiB(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20)
}

/** Mulberry32: the same positions each time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
