// `npm run pages`: how well saved web pages (corpus/pages) are read; `npm run pages -- add FILE` makes one more of them.
import { parseArgs } from 'node:util'
import { readGoldenPages, scorePage } from '@volgens/intake/golden'
import { pagesFolder, writeFloors } from './pages/floors.ts'
import { addPage } from './pages/add-page.ts'
import { scoreRows } from './pages/score-rows.ts'
import { table } from './table.ts'

const usage = `usage: npm run pages -- [--baseline] [--misses]   --baseline records the scores that later readings must keep
       npm run pages -- add FILE|- [--slug NAME]   makes a case of a saved page (- is standard input)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slug: { type: 'string' },
    baseline: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const [task, file] = positionals

if (values.help) console.log(usage)
else if (task === 'add' && file !== undefined) await add(file)
else if (task === undefined) await score()
else {
  console.error(usage)
  process.exitCode = 2
}

async function add(from: string): Promise<void> {
  const folder = await addPage(from, values.slug)
  console.log(
    `${folder}: now read page.html as an editor would, correct expected.json to what you find, and run`,
  )
  console.log('npm run pages -- --baseline.')
}

async function score(): Promise<void> {
  const pages = readGoldenPages(pagesFolder)
  const scores = []
  for (const page of pages) scores.push(await scorePage(page))
  console.log(table(scoreRows(pages, scores)))
  if (values.misses) for (const { slug, right, found } of scores) showMisses(slug, right, found)
  if (values.baseline) writeFloors(scores)
}

function showMisses(slug: string, right: object, found: object): void {
  const wrong = Object.entries(right).filter(([, isRight]) => isRight === false)
  const told = new Map<string, unknown>(Object.entries(found))
  for (const [field] of wrong)
    console.log(`${slug}: ${field} was found as ${String(told.get(field))}`)
}
