// `npm run bench:intake -- workers`: kills processes that read the queue of a record, one after the other, and looks what is there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machine } from '../machine.ts'
import { differentTexts } from '../record/add/different-texts.ts'
import { dropDatabase, newDatabase } from '../record/new-database.ts'
import { benchTexts } from '../speed/texts.ts'
import { table } from '../table.ts'
import { killWorkers, type KilledRun } from './workers/kill-workers.ts'

const usage = `usage: npm run bench:intake -- workers --postgres URL [--processes N] [--reports N] [--words N] [--kill-every S]
  --postgres URL  a server where databases may be made
  --processes N   that read at once (4)
  --reports N     in all (2000)
  --words N       of each report, about (400)
  --kill-every S  seconds from one kill to the next (3)`

const { values } = parseArgs({
  options: {
    postgres: { type: 'string' },
    processes: { type: 'string', default: '4' },
    reports: { type: 'string', default: '2000' },
    words: { type: 'string', default: '400' },
    'kill-every': { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || values.postgres === undefined) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else {
  process.exitCode = (await measure(values.postgres)) ? 0 : 1
}

async function measure(server: string): Promise<boolean> {
  const top = mkdtempSync(join(tmpdir(), 'volgens-workers-'))
  const url = await newDatabase(server)
  try {
    const file = join(top, 'reports.jsonl')
    const texts = differentTexts(benchTexts(), Number(values.reports), Number(values.words))
    writeFileSync(file, texts)
    const run = await killWorkers({
      ...{ url, file, processes: Number(values.processes) },
      killEveryMs: 1000 * Number(values['kill-every']),
    })
    print(run)
    const { reports, read, lost, twice, failures, faults } = run
    return read === reports && lost + twice + failures.length + faults.length === 0
  } finally {
    await dropDatabase(server, url)
    rmSync(top, { recursive: true, force: true })
  }
}

function print(run: KilledRun): void {
  const { reports, read, lost, twice, failures, faults } = run
  const head = ['', 'reports', 'read', 'lost', 'twice', 'failures', 'faults by verify']
  const asked = ['asked', reports, reports, 0, 0, 0, 0]
  const found = ['found', reports, read, lost, twice, failures.length, faults.length]
  console.log(table([head, asked.map(String), found.map(String)]))
  for (const line of [...failures, ...faults].slice(0, 20)) console.log(`  ${line}`)
  const { kills, takenAgain, givenUp, seconds } = run
  console.log(
    `\n${values.processes} processes, ${kills} kills, ${seconds.toFixed(0)} s (${(reports / seconds).toFixed(2)} reports a second); ` +
      `taken again ${takenAgain}, given up after four kills and read with --retry ${givenUp}`,
  )
  const { processor, cores, load, commit } = machine()
  console.log(`${processor}, ${cores} cores, load ${load}, commit ${commit}`)
}
