// `npm run cases`: what each language reads of its own cases (languages/*/cases/), as a table; --update says so in them.
import { parseArgs } from 'node:util'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { openReader, type Language, type Reader } from '@volgens/reading'
import {
  CASE_TABLES,
  isSilent,
  judgeCase,
  readCases,
  writeStatus,
  type Case,
} from '@volgens/reading/cases'
import { table } from './table.ts'

const usage = `usage: npm run cases -- [--lang CODE] [--trees] [--update]
  --lang CODE   nl or en; both unless told
  --trees       below each case that is wrong its words with lemma, part of speech, head and relation
  --update      marks the rows that are wrong as open in the tables, and the others as right`

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    trees: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else {
  const rows = [
    ['language', 'table', 'right', 'of', 'must not: right', 'of', 'newly right', 'newly wrong'],
  ]
  for (const language of [dutch, english]) {
    if (values.lang !== undefined && values.lang !== language.code) continue
    rows.push(...(await runLanguage(language)))
  }
  console.log(table(rows))
}

async function runLanguage(language: Language): Promise<string[][]> {
  const folder = new URL('../cases/', language.model)
  const reader = await openReader(language)
  const rows: string[][] = []
  for (const name of CASE_TABLES) {
    const cases = readCases(folder, name)
    const wrong = new Set<Case>()
    for (const row of cases) {
      const problems = await judgeCase(row, reader, language.code)
      if (problems.length === 0) continue
      wrong.add(row)
      await show(row, problems, reader)
    }
    const count = (among: (row: Case) => boolean) => String(cases.filter(among).length)
    rows.push([
      language.code,
      name,
      count((row) => !wrong.has(row)),
      String(cases.length),
      count((row) => isSilent(row) && !wrong.has(row)),
      count(isSilent),
      count((row) => row.open && !wrong.has(row)),
      count((row) => !row.open && wrong.has(row)),
    ])
    if (values.update) writeStatus(folder, name, cases, (row) => wrong.has(row))
  }
  await reader.close()
  return rows
}

async function show({ id, about, checks, open }: Case, problems: string[], reader: Reader) {
  const { code } = reader.language
  console.log(`${code} ${id} (${about})${open ? '' : ', right until now'}`)
  for (const { text } of checks) console.log(`  ${text.replaceAll('\n\n', ' ¶ ')}`)
  for (const problem of problems) console.log(`  - ${problem}`)
  if (values.trees) for (const { text } of checks) await showTrees(text, reader)
  console.log()
}

async function showTrees(text: string, reader: Reader): Promise<void> {
  const { sentences } = await reader.analyse(text)
  for (const words of sentences) {
    const cells = words.map(
      ({ form, lemma, upos, head, deprel }, i) =>
        `${i + 1}:${form}/${lemma}/${upos}/${head + 1}/${deprel}`,
    )
    console.log(`    ${cells.join(' ')}`)
  }
}
