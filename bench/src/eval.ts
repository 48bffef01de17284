// `npm run eval`: how well the engine reads, measured against the shared treebanks and annotated articles.
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { open } from 'volgens'
import { root } from './command-file.ts'
import { evalOptions, usage, type EvalOptions } from './eval-options.ts'
import { CHAIN_SETS } from './coreference/chain-sets.ts'
import { measureChains } from './coreference/measure-chains.ts'
import { machine } from './machine.ts'
import type { Figure } from './quality/figures.ts'
import { measureAttribution, type MeasuredSet } from './quality/measure-attribution.ts'
import { measureSyntax } from './quality/measure-syntax.ts'
import { describeMisses } from './quality/misses.ts'
import { figureTable, ruleTable } from './quality/report.ts'
import { scoreRules } from './quality/rule-scores.ts'
import { ATTRIBUTION_SETS, SYNTAX_SETS } from './quality/sets.ts'

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
  const { attribution, chains } = await measureAll(
    shared,
    chosen(ATTRIBUTION_SETS),
    chosen(CHAIN_SETS),
  )
  const figures = [...syntax, ...attribution.flatMap((measured) => measured.figures), ...chains]
  print(options, figures, attribution)
}

async function measureAll(
  shared: string,
  sets: typeof ATTRIBUTION_SETS,
  chainSets: typeof CHAIN_SETS,
): Promise<{ attribution: MeasuredSet[]; chains: Figure[] }> {
  const volgens = await open({ languages: [dutch, english] })
  try {
    const attribution: MeasuredSet[] = []
    for (const set of sets) attribution.push(await measureAttribution(volgens, shared, set))
    const chains: Figure[] = []
    for (const set of chainSets) chains.push(...(await measureChains(volgens, shared, set)))
    return { attribution, chains }
  } finally {
    await volgens.close()
  }
}

function print(
  options: EvalOptions,
  figures: readonly Figure[],
  measured: readonly MeasuredSet[],
): void {
  const rules = measured.map(({ set, judged }) => ({ set: set.name, rules: scoreRules(judged) }))
  const json = (): string => JSON.stringify({ ...machine(), figures, rules }, null, 2)
  if (options.json === '-') {
    console.log(json())
    return
  }
  if (options.json !== undefined) writeFileSync(options.json, json() + '\n')
  console.log(figureTable(figures))
  if (options.rules)
    for (const { set, rules: scores } of rules) console.log('\n' + ruleTable(set, scores))
  const { misses } = options
  if (misses !== undefined)
    for (const set of measured) console.log('\n' + describeMisses(set, misses))
}
