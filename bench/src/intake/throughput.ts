// `npm run bench:intake -- throughput`: adds saved pages to a record in a folder with two workers; how fast, and what takes the time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@volgens/record'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { runCommand } from './command.ts'
import { madePages } from './throughput/made-pages.ts'
import { measureStages } from './throughput/measure-stages.ts'

const usage = `usage: npm run bench:intake -- throughput [--pages N] [--words N] [--stages N] [--workers N]
  --pages N    that are added (500)
  --words N    of each, about (400)
  --stages N   that are opened, read and saved one after the other (100)
  --workers N  threads that read (2)`

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '500' },
    words: { type: 'string', default: '400' },
    stages: { type: 'string', default: '100' },
    workers: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(usage)
else await measure()

async function measure(): Promise<void> {
  const top = mkdtempSync(join(tmpdir(), 'volgens-throughput-'))
  try {
    const pages = madePages(
      Math.max(Number(values.pages), Number(values.stages)),
      Number(values.words),
    )
    const seconds = await addPages(pages.slice(0, Number(values.pages)), top)
    const times = await measureStages(pages.slice(0, Number(values.stages)), join(top, 'stages'))
    print(seconds, times)
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

/** The command as people run it; the record is made beforehand. Gives the seconds. */
async function addPages(pages: readonly string[], top: string): Promise<number> {
  const [folder, data] = [join(top, 'pages'), join(top, 'record')]
  mkdirSync(folder)
  for (const [number, page] of pages.entries()) writeFileSync(join(folder, `${number}.html`), page)
  await (await openStore({ folder: data })).close()
  return runCommand(['add', folder, '--data', data, '--workers', values.workers])
}

/** The rest: what the threads have in all, less what the stages take one after the other. */
function print(seconds: number, { words, ...stages }: Awaited<ReturnType<typeof measureStages>>) {
  const [count, workers] = [Number(values.pages), Number(values.workers)]
  const had = (1000 * workers * seconds) / count
  const took = Object.values(stages).reduce((sum, ms) => sum + ms, 0)
  const rows = Object.entries({ ...stages, 'starting, waiting': had - took }).map(([stage, ms]) => [
    ...[stage, ms.toFixed(1), `${((100 * ms) / had).toFixed(0)} %`],
  ])
  const head = ['stage', 'ms a page', `of the time of ${workers} threads`]
  console.log(table([head, ...rows, ['in all', had.toFixed(1), '100 %']]))
  console.log(
    `\n${count} pages of ${words.toFixed(0)} words, ${workers} workers: ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(2)} pages a second`,
  )
  const { processor, cores, load, commit } = machine()
  console.log(`${processor}, ${cores} cores, load ${load}, commit ${commit}`)
}
