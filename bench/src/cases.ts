// `npm run cases`: what each language reads of its own cases (languages/*/cases/), as a table; --update says so in them.
import { parseArgs } from 'node:util'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { openReader, type Language, type Reader } from '@volgens/reading'
import { CASE_TABLES, isSilent, writeStatus, type Case } from '@volgens/reading/cases'
import { byConstruction, casesFolder, judgeCases, type JudgedCase } from './quality/own-cases.ts'
import { ownConstructionTable } from './quality/report.ts'
import { table } from './table.ts'

const usage = `usage: npm run cases -- [--lang CODE] [--constructions] [--trees] [--update]
  --lang CODE       nl or en; both unless told
  --constructions   for each construction how many of its sentences are read right
  --trees           below each case that is wrong its words with lemma, part of speech, head and relation
  --update          marks the rows that are wrong as open in the tables, and the others as right`

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    constructions: { type: 'boolean', default: false },
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
  const reader = await openReader(language)
  const rows: string[][] = []
  for (const name of CASE_TABLES) {
    const judged = await judgeCases(reader, name)
    const wrong = judged.filter(({ problems }) => problems.length > 0)
    for (const { row, problems } of wrong) await show(row, problems, reader)
    if (values.constructions && name === 'constructions')
      console.log(`${ownConstructionTable(byConstruction(language.code, judged))}\n`)
    rows.push([language.code, name, ...counts(judged)])
    if (!values.update) continue
    const open = new Set(wrong.map(({ row }) => row.id))
    const all = judged.map(({ row }) => row)
    writeStatus(casesFolder(language), name, all, ({ id }) => open.has(id))
  }
  await reader.close()
  return rows
}

function counts(judged: readonly JudgedCase[]): string[] {
  const count = (among: (row: Case, isRight: boolean) => boolean): string =>
    String(judged.filter(({ row, problems }) => among(row, problems.length === 0)).length)
  return [
    count((_, isRight) => isRight),
    String(judged.length),
    count((row, isRight) => isSilent(row) && isRight),
    count(isSilent),
    count((row, isRight) => row.open && isRight),
    count((row, isRight) => !row.open && !isRight),
  ]
}

async function show(
  { id, about, checks, open }: Case,
  problems: readonly string[],
  reader: Reader,
) {
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
