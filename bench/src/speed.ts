// `npm run bench`: words a second of each stage on one core, loading time, memory, and a cold `volgens read`.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { machine } from './machine.ts'
import { optionalValues } from './optional-values.ts'
import { coldStart } from './speed/cold-start.ts'
import type { Measurement } from './speed/measure-stages.ts'
import { onOneCore } from './speed/one-core.ts'
import { speedTable } from './speed/speed-table.ts'
import { benchTexts } from './speed/texts.ts'

const usage = `usage: npm run bench -- [--words N] [--texts FILE] [--json [FILE]]
  --words N       words a language, at least; whole reports are repeated (20000)
  --texts FILE    JSON Lines of {text, lang} to read in place of the corpus
  --json [FILE]   the figures as JSON, into FILE or in place of the table`

const args = process.argv.slice(2)
if (args.includes('--help')) console.log(usage)
else measure()

function measure(): void {
  const { values } = parseArgs({
    args: optionalValues(args, { '--json': '-' }),
    options: {
      words: { type: 'string', default: '20000' },
      texts: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const { held, ...measurement } = measureStages(values.words, values.texts)
  const dutch = benchTexts().filter(({ lang }) => lang === 'nl')
  const speed = { ...measurement, coldStartSeconds: coldStart(dutch.map(({ text }) => text)) }
  const where = machine()
  const json = JSON.stringify({ ...where, oneCore: held, ...speed }, null, 2)
  if (values.json === '-') {
    console.log(json)
    return
  }
  if (values.json !== undefined) writeFileSync(values.json, json + '\n')
  console.log(speedTable(speed))
  console.log(
    `\n${where.processor}, ${where.cores} cores, load ${where.load}, Node ${where.node}, commit ${where.commit}` +
      (held ? '' : '; NOT held to one core (no taskset here)'),
  )
}

function measureStages(words: string, texts?: string): Measurement & { readonly held: boolean } {
  const program = fileURLToPath(new URL('./speed/measure-stages.js', import.meta.url))
  const { command, args, held } = onOneCore(program, texts === undefined ? [words] : [words, texts])
  const output = execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { ...(JSON.parse(output) as Measurement), held }
}
