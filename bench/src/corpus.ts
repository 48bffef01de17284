// `npm run corpus:add FILE` drafts a report of the corpus; `npm run corpus:score` measures the engine on all of them.
import { basename, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { open } from 'volgens'
import { addCase } from './corpus/add-case.ts'
import { writeBaseline } from './corpus/baseline.ts'
import { readCases } from './corpus/cases.ts'
import { scoreCases, sumUp, type ScoredCase } from './corpus/score-cases.ts'
import { root } from './command-file.ts'
import { table } from './table.ts'

const usage = `usage: npm run corpus:add -- FILE [--slug NAME] [--lang CODE] [--published DATE]
       npm run corpus:score -- [--baseline]   --baseline records the scores that later readings must keep`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slug: { type: 'string' },
    lang: { type: 'string' },
    published: { type: 'string' },
    baseline: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const [task, file] = positionals

if (values.help) console.log(usage)
else if (task === 'add' && file !== undefined) await add(file)
else if (task === 'score') await score()
else {
  console.error(usage)
  process.exitCode = 2
}

async function add(file: string): Promise<void> {
  const { slug = basename(file).replace(/\.[^.]*$/, ''), lang, published } = values
  const volgens = await open({ languages: [dutch, english] })
  const folder = await addCase(volgens, {
    file,
    slug,
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
  })
  await volgens.close()
  console.log(
    `${relative(root, folder)}: now read report.txt as an editor would, correct expected.json to what you`,
  )
  console.log('find (corpus/README.md says how), fill in SOURCE.md, and run npm test.')
}

async function score(): Promise<void> {
  const volgens = await open({ languages: [dutch, english] })
  const scored = await scoreCases(volgens, readCases())
  await volgens.close()
  const scores = sumUp(scored)
  console.log(table([['report', 'found', 'with source', 'missed', 'spurious'], ...scored.map(row)]))
  console.log()
  console.log(
    table([
      ['language', 'precision', 'recall', 'with source'],
      ...Object.entries(scores).map(([lang, { precision, recall, recallWithSource }]) => [
        lang,
        ...[precision, recall, recallWithSource].map((figure) => figure.toFixed(1)),
      ]),
    ]),
  )
  if (values.baseline) writeBaseline(scores)
}

function row({ slug, matching }: ScoredCase): string[] {
  const { pairs, missed, spurious } = matching
  const sourced = pairs.filter(({ sourceRight }) => sourceRight)
  return [slug, ...[pairs, sourced, missed, spurious].map((list) => String(list.length))]
}
