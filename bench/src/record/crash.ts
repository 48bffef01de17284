// `npm run bench:record -- crash`: kills processes that write into a record at random moments, and looks what is left.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@volgens/record'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { crashRounds, type Rounds } from './crash/rounds.ts'
import { newDatabase } from './new-database.ts'

const usage = `usage: npm run bench:record -- crash [--rounds N] [--postgres URL [--postgres-rounds N]]
  --rounds N           of a record in a folder (300)
  --postgres URL       a server where databases may be made
  --postgres-rounds N  of a record there (100)`

const args = process.argv.slice(2)

/** A record grows with its rounds, and with it the time to look through it: a new one after so many. */
const ROUNDS_A_RECORD = 10
const MOST_OPEN_MS = 5000

async function crash(): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '300' },
      postgres: { type: 'string' },
      'postgres-rounds': { type: 'string', default: '100' },
    },
  })
  const { postgres } = values
  const found: [string, Rounds][] = [['folder', await inFolders(Number(values.rounds))]]
  if (postgres !== undefined) {
    found.push(['PostgreSQL', await onServer(Number(values['postgres-rounds']), postgres)])
  }
  print(found)
  return found.every(([, rounds]) => isGood(rounds))
}

async function inFolders(rounds: number): Promise<Rounds> {
  const top = mkdtempSync(join(tmpdir(), 'volgens-crash-'))
  try {
    const empty = join(top, 'empty')
    await (await openStore({ folder: empty })).close()
    return await inParts(rounds, async (part, at) => {
      const folder = join(top, String(at))
      // The first is made while its first writer is killed.
      if (at > 0) cpSync(empty, folder, { recursive: true })
      const found = await crashRounds({ folder }, part)
      rmSync(folder, { recursive: true })
      return found
    })
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

const onServer = (rounds: number, server: string) =>
  inParts(rounds, async (part) => crashRounds({ url: await newDatabase(server) }, part))

async function inParts(
  rounds: number,
  run: (part: number, at: number) => Promise<Rounds>,
): Promise<Rounds> {
  let sum: Rounds = { rounds: 0, reports: 0, decisions: 0, lost: [], faults: [], slowestOpenMs: 0 }
  for (let at = 0; sum.rounds < rounds; at++) {
    const found = await run(Math.min(ROUNDS_A_RECORD, rounds - sum.rounds), at)
    sum = {
      rounds: sum.rounds + found.rounds,
      reports: sum.reports + found.reports,
      decisions: sum.decisions + found.decisions,
      lost: [...sum.lost, ...found.lost],
      faults: [...sum.faults, ...found.faults],
      slowestOpenMs: Math.max(sum.slowestOpenMs, found.slowestOpenMs),
    }
    process.stderr.write(`${sum.rounds} rounds, ${sum.reports} reports, ${sum.lost.length} lost\n`)
  }
  return sum
}

const isGood = ({ lost, faults, slowestOpenMs }: Rounds) =>
  lost.length === 0 && faults.length === 0 && slowestOpenMs < MOST_OPEN_MS

function print(found: readonly (readonly [string, Rounds])[]): void {
  const head = ['record', 'rounds', 'reports', 'decisions', 'lost', 'faults', 'slowest opening']
  const rows = found.map(([name, { rounds, reports, decisions, lost, faults, slowestOpenMs }]) => [
    ...[name, String(rounds), String(reports), String(decisions)],
    ...[String(lost.length), String(faults.length), `${(slowestOpenMs / 1000).toFixed(2)} s`],
  ])
  console.log(table([head, ['asked', '', '', '', '0', '0', '< 5 s'], ...rows]))
  for (const [, { lost, faults }] of found) {
    for (const line of [...lost, ...faults].slice(0, 20)) console.log(`  ${line}`)
  }
  const { processor, cores, load, commit } = machine()
  console.log(`\n${processor}, ${cores} cores, load ${load}, commit ${commit}`)
}

if (args.includes('--help')) console.log(usage)
else process.exitCode = (await crash()) ? 0 : 1
