import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore, type Store } from '@volgens/record'
import { sql } from 'kysely'
import { runCommand, startCommand } from '../command.ts'
import { lookAt, type Found } from './look-at.ts'

export interface KillOptions {
  /** An empty database of a PostgreSQL server. */
  readonly url: string
  /** JSON Lines. */
  readonly file: string
  readonly processes: number
  readonly killEveryMs: number
  /** No end of it unless told. */
  readonly mostKills?: number
}

export interface KilledRun extends Found {
  readonly kills: number
  /** From the first worker's start until nothing waited. */
  readonly seconds: number
  /** Jobs that were taken once more because whoever had them was gone. */
  readonly takenAgain: number
  /** Those whose worker was killed four times in a row: a failure, and read with `volgens add --retry`. */
  readonly givenUp: number
}

const LOOK_MS = 250
/** Twice and more what a killed worker's reports are away for. */
const STUCK_MS = 120_000

/** Has a queue read by processes of which one after the other is killed, and looks what is in the record then. */
export async function killWorkers({ url, file, ...options }: KillOptions): Promise<KilledRun> {
  const env = { DATABASE_URL: url }
  await runCommand(['add', file, '--later', '--dossier', 'works'], { env })
  const store = await openStore({ url })
  try {
    const { kills, seconds } = await workUntilDone(store, env, options)
    const { takenAgain, givenUp } = await troubles(store)
    if (givenUp > 0) await runCommand(['add', '--retry', '--dossier', 'works'], { env })
    return { ...(await lookAt(store, file)), kills, seconds, takenAgain, givenUp }
  } finally {
    await store.close()
  }
}

async function workUntilDone(
  store: Store,
  env: Readonly<Record<string, string>>,
  { processes, killEveryMs, mostKills = Infinity }: Omit<KillOptions, 'url' | 'file'>,
): Promise<{ readonly kills: number; readonly seconds: number }> {
  const start = () => startCommand(['work', '--workers', '1'], env)
  const workers = Array.from({ length: processes }, start)
  const began = performance.now()
  let [kills, nextKill, left, changed] = [0, Infinity, Infinity, began]
  try {
    while (left > 0) {
      await pause(LOOK_MS)
      const now = performance.now()
      const { open, taken } = await countOpen(store)
      if (open !== left) [left, changed] = [open, now]
      if (now - changed > STUCK_MS) throw new Error(`${open} reports wait and nobody reads them`)
      // Killing begins with the work: opening the record and the models takes a while.
      if (nextKill === Infinity && taken > 0) nextKill = now + killEveryMs
      if (now < nextKill || kills >= mostKills || open === 0) continue
      const victim = Math.floor(Math.random() * workers.length)
      workers[victim]?.kill('SIGKILL')
      workers[victim] = start()
      kills += 1
      nextKill = now + killEveryMs
    }
    return { kills, seconds: (performance.now() - began) / 1000 }
  } finally {
    await Promise.all(workers.map(ended))
  }
}

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = new Promise((resolve) => worker.once('exit', resolve))
  worker.kill('SIGTERM')
  await gone
}

/** open: waiting, taken, or given up and not yet kept as a failure. */
async function countOpen({ db }: Store) {
  const { rows } = await sql<{ open: number; taken: number }>`
    select count(*) as open, count(*) filter (where state = 'active') as taken
    from pgboss.job where state in ('created', 'retry', 'active')`.execute(db)
  return rows[0] ?? { open: 0, taken: 0 }
}

async function troubles({ db }: Store) {
  const { rows } = await sql<{ takenAgain: number; givenUp: number }>`
    select (select coalesce(sum(retry_count), 0) from pgboss.job where name = 'reports') as "takenAgain",
      (select count(*) from failures where code = 'worker-lost') as "givenUp"`.execute(db)
  return rows[0] ?? { takenAgain: 0, givenUp: 0 }
}
