// `npm run bench:record -- concurrent`: many processes add overlapping sets of reports to one PostgreSQL database at once.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore, verifyStore } from '@volgens/record'
import { sql } from 'kysely'
import type { AddSummary } from 'volgens'
import { root } from '../command-file.ts'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { newDatabase } from './new-database.ts'

const usage = `usage: npm run bench:record -- concurrent --postgres URL [--processes N] [--reports N]
  --postgres URL  a server where databases may be made
  --processes N   at once (20)
  --reports N     in all; each process adds half of them, another half each (400)`

const args = process.argv.slice(2)
const { values } = parseArgs({
  args,
  options: {
    postgres: { type: 'string' },
    processes: { type: 'string', default: '20' },
    reports: { type: 'string', default: '400' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || values.postgres === undefined) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else {
  process.exitCode = (await addAtOnce(values.postgres)) ? 0 : 1
}

async function addAtOnce(server: string): Promise<boolean> {
  const [processes, reports] = [Number(values.processes), Number(values.reports)]
  // Nobody has made the tables: that too is done by all at once.
  const url = await newDatabase(server)
  const began = performance.now()
  const summaries = await Promise.all(
    Array.from({ length: processes }, (_, at) =>
      addHalf(url, Math.floor((at * reports) / processes), reports),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  const total = (outcome: keyof AddSummary) =>
    summaries.reduce((sum, summary) => sum + summary[outcome], 0)
  const { found, versions, actors, faults } = await lookAt(url)
  const rows = [
    ['reports', `${reports}`, `${found}`],
    ['told new', `${reports}`, `${total('new')}`],
    ['told there already', `${(processes * reports) / 2 - reports}`, `${total('known')}`],
    ['told new version, failed', '0', `${total('changed') + total('failed')}`],
    ['most versions of one address', '1', `${versions}`],
    ['actors of one name', '1', `${actors}`],
    ['faults found by verify', '0', `${faults}`],
  ]
  console.log(table([['', 'asked', 'found'], ...rows]))
  const { processor, cores, load, commit } = machine()
  console.log(
    `\n${processes} processes, ${seconds.toFixed(1)} s; ${processor}, ${cores} cores, load ${load}, commit ${commit}`,
  )
  return rows.every(([, asked, is]) => asked === is)
}

async function addHalf(url: string, first: number, reports: number): Promise<AddSummary> {
  const program = join(root, 'bench/dist/record/concurrent/adder.js')
  const child = spawn(process.execPath, [program, url, String(first), String(reports)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`an adder ended with ${String(code)}`)
  return JSON.parse(said) as AddSummary
}

async function lookAt(url: string) {
  const store = await openStore({ url })
  try {
    const { rows } = await sql<{ found: number; versions: number; actors: number }>`
      select (select count(*) from reports) as found, (select max(version) from reports) as versions,
        (select max(times) from (select count(*) as times from actors group by name) named) as actors`.execute(
      store.db,
    )
    const [row] = rows
    if (row === undefined) throw new RangeError('nothing was counted')
    return { ...row, faults: (await verifyStore(store)).faults.length }
  } finally {
    await store.close()
  }
}
