// `npm run eval`: how well the engine reads, measured against the shared treebanks and annotated articles.
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import type { Language } from '@volgens/reading'
import { open } from 'volgens'
import { root } from './command-file.ts'
import { evalOptions, usage, type EvalOptions } from './eval-options.ts'
import { eventTable, measureEvents } from './events/measure-events.ts'
import type { EventScore } from './events/score-events.ts'
import { machine } from './machine.ts'
import { scoreConstructions, type ConstructionScore } from './quality/construction-scores.ts'
import type { Figure } from './quality/figures.ts'
import { measureAttribution, type MeasuredSet } from './quality/measure-attribution.ts'
import { measureSyntax } from './quality/measure-syntax.ts'
import { describeMisses } from './quality/misses.ts'
import { scoreOwnConstructions, type OwnConstruction } from './quality/own-cases.ts'
import {
  constructionTable,
  figureTable,
  ownConstructionTable,
  ruleTable,
} from './quality/report.ts'
import { scoreRules } from './quality/rule-scores.ts'
import { ATTRIBUTION_SETS, SYNTAX_SETS } from './quality/sets.ts'

const LANGUAGES: readonly Language[] = [dutch, english]

const args = process.argv.slice(2)
const options = evalOptions(args)
if (args.includes('--help')) console.log(usage)
else if (options === undefined) {
  console.error(usage)
  process.exitCode = 2
} else {
  await evaluate(options)
}

async function evaluate(options: EvalOptions): Promise<void> {
  const shared = resolve(root, options.shared)
  if (!existsSync(join(shared, 'eval', 'score.mjs'))) {
    console.error(
      `eval: no scorers in ${options.shared}: not there, nothing measured (--shared DIR says where)`,
    )
    return
  }
  const chosen = <T extends { readonly name: string }>(sets: readonly T[]): T[] =>
    sets.filter(({ name }) => options.sets.length === 0 || options.sets.includes(name))
  const syntax = chosen(SYNTAX_SETS).flatMap((set) => measureSyntax(shared, set))
  const attribution = await measureAll(shared, chosen(ATTRIBUTION_SETS))
  const figures = [...syntax, ...attribution.flatMap((measured) => measured.figures)]
  const parts = options.rules ? await measureConstructions(attribution) : undefined
  const events =
    options.sets.length === 0 || options.sets.includes('seed') ? await measureAllEvents(shared) : []
  print(options, figures, attribution, parts, events)
}

/** By construction: the sets, and our own sentences in every language. */
interface ByConstruction {
  readonly sets: readonly { readonly set: string; readonly constructions: ConstructionScore[] }[]
  readonly own: readonly OwnConstruction[][]
}

async function measureConstructions(measured: readonly MeasuredSet[]): Promise<ByConstruction> {
  const sets = []
  for (const { set, judged } of measured) {
    const language = LANGUAGES.find(({ code }) => code === set.lang)
    if (language === undefined) continue
    sets.push({ set: set.name, constructions: await scoreConstructions(judged, language) })
  }
  const own = []
  for (const language of LANGUAGES) own.push(await scoreOwnConstructions(language))
  return { sets, own }
}

async function measureAll(shared: string, sets: typeof ATTRIBUTION_SETS): Promise<MeasuredSet[]> {
  if (sets.length === 0) return []
  const volgens = await open({ languages: LANGUAGES })
  try {
    const measured: MeasuredSet[] = []
    for (const set of sets) measured.push(await measureAttribution(volgens, shared, set))
    return measured
  } finally {
    await volgens.close()
  }
}

async function measureAllEvents(shared: string): Promise<EventScore[]> {
  const volgens = await open({ languages: LANGUAGES })
  try {
    return await measureEvents(volgens, shared)
  } finally {
    await volgens.close()
  }
}

function print(
  options: EvalOptions,
  figures: readonly Figure[],
  measured: readonly MeasuredSet[],
  constructions: ByConstruction | undefined,
  events: readonly EventScore[],
): void {
  const rules = measured.map(({ set, judged }) => ({ set: set.name, rules: scoreRules(judged) }))
  const json = (): string =>
    JSON.stringify({ ...machine(), figures, rules, constructions, events }, null, 2)
  if (options.json === '-') {
    console.log(json())
    return
  }
  if (options.json !== undefined) writeFileSync(options.json, json() + '\n')
  console.log(figureTable(figures))
  if (events.length > 0) console.log('\n' + eventTable(events))
  if (options.rules)
    for (const { set, rules: scores } of rules) console.log('\n' + ruleTable(set, scores))
  for (const { set, constructions: scores } of constructions?.sets ?? [])
    console.log('\n' + constructionTable(set, scores))
  for (const own of constructions?.own ?? []) console.log('\n' + ownConstructionTable(own))
  const { misses } = options
  if (misses !== undefined)
    for (const set of measured) console.log('\n' + describeMisses(set, misses))
}
