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

const { values } = parseArgs({
  args: optionalValues(process.argv.slice(2), { '--json': '-' }),
  options: {
    /** Words a language, at least; whole reports are repeated. */
    words: { type: 'string', default: '20000' },
    /** JSON Lines of {text, lang} to read in place of the corpus. */
    texts: { type: 'string' },
    json: { type: 'string' },
  },
})

const program = fileURLToPath(new URL('./speed/measure-stages.js', import.meta.url))
const { command, args, held } = onOneCore(program, [
  values.words,
  ...(values.texts === undefined ? [] : [values.texts]),
])
const output = execFileSync(command, args, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
const dutch = benchTexts().filter(({ lang }) => lang === 'nl')
const speed = {
  ...(JSON.parse(output) as Measurement),
  coldStartSeconds: coldStart(dutch.map(({ text }) => text)),
}
const where = machine()
const json = JSON.stringify({ ...where, oneCore: held, ...speed }, null, 2)
if (values.json === '-') console.log(json)
else {
  if (values.json !== undefined) writeFileSync(values.json, json + '\n')
  console.log(speedTable(speed))
  console.log(
    `\n${where.processor}, ${where.cores} cores, load ${where.load}, Node ${where.node}, commit ${where.commit}` +
      (held ? '' : '; NOT held to one core (no taskset here)'),
  )
}
