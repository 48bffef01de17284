import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openStore, verifyStore, type Store, type StorePlace } from '@volgens/record'
import { sql } from 'kysely'
import { root } from '../../command-file.ts'
import type { Acknowledged } from './acknowledged.ts'

/** What came of killing writers of one record, again and again. */
export interface Rounds {
  readonly rounds: number
  readonly reports: number
  readonly decisions: number
  /** Acknowledged, and not there afterwards. */
  readonly lost: readonly string[]
  /** What `verify` found. */
  readonly faults: readonly string[]
  readonly slowestOpenMs: number
}

/**
 * Kills a process that writes, looks whether all is there that it was told is kept, and goes on in the same record.
 */
export async function crashRounds(place: StorePlace, rounds: number): Promise<Rounds> {
  const told: Acknowledged[] = []
  const lost: string[] = []
  const faults: string[] = []
  let slowestOpenMs = 0
  for (let round = 0; round < rounds; round++) {
    told.push(...(await killWriter(place, round)))
    const began = performance.now()
    const store = await openStore(place)
    slowestOpenMs = Math.max(slowestOpenMs, performance.now() - began)
    try {
      lost.push(...(await missing(store, told)))
      const verified = await verifyStore(store)
      faults.push(
        ...verified.faults.map(({ where, found }) => `round ${round}: ${where}: ${found}`),
      )
    } finally {
      await store.close()
    }
  }
  const of = (kind: Acknowledged['kind']) => told.filter((each) => each.kind === kind).length
  return { rounds, reports: of('report'), decisions: of('entry'), lost, faults, slowestOpenMs }
}

/** Most rounds let it write for a while; some kill it while it opens the record. */
async function killWriter(place: StorePlace, round: number): Promise<Acknowledged[]> {
  const program = join(root, 'bench/dist/record/crash/writer.js')
  const child = spawn(process.execPath, [program, JSON.stringify(place), String(round * 10_000)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const wait = Math.random() * 1200
  const killIn = (ms: number) => setTimeout(() => child.kill('SIGKILL'), ms)
  const atStart = Math.random() < 0.2 ? killIn(wait) : undefined
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '' && atStart === undefined) killIn(wait)
    said += chunk.toString()
  })
  const signal = await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
  if (signal !== 'SIGKILL') throw new Error('the writer ended by itself')
  // What stands before the last line feed was said whole.
  const lines = said.split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as Acknowledged)
}

async function missing(store: Store, told: readonly Acknowledged[]): Promise<string[]> {
  const ids = new Set(
    (
      await store.db.selectFrom('readings').select('report').where('current', '=', true).execute()
    ).map(({ report }) => report),
  )
  const entries = await sql<{ seq: number; hash: string }>`select seq, hash from reviews`.execute(
    store.db,
  )
  const hashes = new Map(entries.rows.map(({ seq, hash }) => [seq, hash]))
  return told.flatMap((each) => {
    const kept = each.kind === 'report' ? ids.has(each.id) : hashes.get(each.seq) === each.hash
    return kept ? [] : [each.kind === 'report' ? `report ${each.id}` : `decision ${each.seq}`]
  })
}
