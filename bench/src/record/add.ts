// `npm run bench:record -- add`: adds a dossier of reports with one worker and with two, in a folder; rate and memory.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@volgens/record'
import { commandFile } from '../command-file.ts'
import { machine } from '../machine.ts'
import { benchTexts } from '../speed/texts.ts'
import { table } from '../table.ts'
import { differentTexts } from './add/different-texts.ts'
import { peakMemory } from './add/peak-memory.ts'

const usage = `usage: npm run bench:record -- add [--reports N] [--words N] [--workers N,N] [--texts FILE]
  --reports N    in the dossier (5000)
  --words N      of each report, about (400)
  --workers N,N  numbers of workers to compare, the first the measure of the others (1,2)
  --texts FILE   JSON Lines of {text, lang} to make them from in place of the corpus`

const ASKED_RATIO = 1.6
const ASKED_MIB = 1536

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    reports: { type: 'string', default: '5000' },
    words: { type: 'string', default: '400' },
    workers: { type: 'string', default: '1,2' },
    texts: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
interface Run {
  readonly workers: number
  readonly seconds: number
  readonly mebibytes: number
}

async function measure(): Promise<boolean> {
  const top = mkdtempSync(join(tmpdir(), 'volgens-add-'))
  try {
    const reports = join(top, 'reports.jsonl')
    const count = Number(values.reports)
    writeFileSync(reports, differentTexts(benchTexts(values.texts), count, Number(values.words)))
    const runs: Run[] = []
    for (const [nth, workers] of values.workers.split(',').map(Number).entries()) {
      runs.push(await add(reports, join(top, String(nth)), workers, count))
    }
    return print(runs, count)
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

/** The command as people run it; the record is made beforehand. */
async function add(reports: string, data: string, workers: number, count: number): Promise<Run> {
  await (await openStore({ folder: data })).close()
  const began = performance.now()
  const args = ['add', reports, '--dossier', 'all', '--data', data, '--workers', String(workers)]
  const child = spawn(process.execPath, [commandFile, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const peak = peakMemory(child.pid ?? 0)
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  const seconds = (performance.now() - began) / 1000
  const { new: added } = JSON.parse(said) as { new: number }
  if (added !== count) throw new Error(`${added} of ${count} reports were added`)
  return { workers, seconds, mebibytes: peak() }
}

function print(runs: readonly Run[], count: number): boolean {
  const first = runs[0]?.seconds ?? 0
  const ratio = ({ seconds }: Run) => first / seconds
  const rows = runs.map((run) => [
    ...[String(run.workers), run.seconds.toFixed(0), (count / run.seconds).toFixed(2)],
    ...[ratio(run).toFixed(2), run.mebibytes.toFixed(0)],
  ])
  const asked = ['asked', '', '', `${ASKED_RATIO} with two`, `< ${ASKED_MIB}`]
  console.log(
    table([['workers', 'seconds', 'reports a second', 'ratio', 'MiB at most'], ...rows, asked]),
  )
  const { processor, cores, load, commit } = machine()
  console.log(`\n${count} reports; ${processor}, ${cores} cores, load ${load}, commit ${commit}`)
  const two = runs.find(({ workers }) => workers === 2)
  const fast = two === undefined || ratio(two) >= ASKED_RATIO
  return fast && runs.every(({ mebibytes }) => mebibytes < ASKED_MIB)
}

if (values.help) console.log(usage)
else process.exitCode = (await measure()) ? 0 : 1
