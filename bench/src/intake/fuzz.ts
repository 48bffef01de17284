// `npm run bench:intake -- fuzz`: breaks documents in many ways and looks whether intake bears it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { wholesFrom } from '../record/random.ts'
import { table } from '../table.ts'
import { mutated } from './fuzz/mutate.ts'
import { seedFiles, type Seed } from './fuzz/seeds.ts'
import { openTrials, type Outcome } from './fuzz/trials.ts'

const usage = `usage: npm run bench:intake -- fuzz [--minutes N] [--format F] [--seed N] [--out DIR]
  --minutes N  how long (5)
  --format F   only seeds of this format: ${[...new Set(seedFiles().map(({ format }) => format))].join(', ')}
  --seed N     of chance (1); the same seed breaks the same things in the same order
  --out DIR    where the inputs that did harm are put (in the system's temporary folder)`

type Counts = Record<Outcome['kind'], number>

async function fuzz(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '5' },
      format: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: join(tmpdir(), 'volgens-fuzz') },
    },
  })
  const { format, out } = values
  const seeds = seedFiles().filter((seed) => format === undefined || seed.format === format)
  if (seeds.length === 0) throw new TypeError(`no seed of format ${format}`)
  mkdirSync(out, { recursive: true })
  const counts = await run(
    seeds,
    Number(values.seed),
    Date.now() + 60_000 * Number(values.minutes),
    out,
  )
  print(counts)
  return [...counts.values()].every(({ crash, hang, memory }) => crash + hang + memory === 0)
}

/** Seeds by turns until the time is over. */
async function run(seeds: readonly Seed[], chance: number, until: number, out: string) {
  const below = wholesFrom(chance)
  const trials = openTrials()
  const counts = new Map<string, Counts>()
  for (let round = 0; Date.now() < until; round++) {
    const seed = seeds[round % seeds.length]
    const other = seeds[below(seeds.length)]
    if (seed === undefined || other === undefined) break
    // The first round is of the seeds as they are.
    const bytes = round < seeds.length ? seed.bytes : mutated(seed.bytes, other.bytes, below)
    const outcome = await trials.run(seed.name, bytes)
    const count = counts.get(seed.format) ?? { fine: 0, refused: 0, crash: 0, hang: 0, memory: 0 }
    count[outcome.kind] += 1
    counts.set(seed.format, count)
    if (outcome.kind !== 'fine' && outcome.kind !== 'refused')
      tell(outcome, seed, bytes, round, out)
  }
  await trials.close()
  return counts
}

function tell({ kind, words }: Outcome, seed: Seed, bytes: Uint8Array, round: number, out: string) {
  const file = join(out, `${kind}-${round}-${seed.name}`)
  writeFileSync(file, bytes)
  console.log(`${kind}: ${file}\n  ${words}`)
}

function print(counts: ReadonlyMap<string, Counts>): void {
  const rows = [...counts].map(([format, { fine, refused, crash, hang, memory }]) => [
    format,
    ...[fine + refused + crash + hang + memory, refused, crash, hang, memory].map(String),
  ])
  console.log(table([['format', 'inputs', 'refused', 'crashes', 'hangs', 'memory'], ...rows]))
}

if (process.argv.includes('--help')) console.log(usage)
else process.exitCode = (await fuzz()) ? 0 : 1
