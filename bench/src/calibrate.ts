import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import {
  addUp,
  logOdds,
  openReader,
  shapeOf,
  situationPrecision,
  type Draft,
  type Reader,
} from '@volgens/reading'
import { common, sameSource, share } from '@volgens/reading/cases'
import { VolgensError } from '@volgens/shapes'
import { readGold, type Attribution } from './quality/gold.ts'
import { match } from './quality/match.ts'

/**
 * Which texts the confidences of a language are measured on. Rules that look beyond the sentence are measured on
 * whole articles alone: the Dutch training blocks are fragments strung together, in which quotations have lost their
 * ends. `name` is the line of SOURCES.md.
 */
const SETS = {
  nl: {
    language: dutch,
    name: 'newspaper-nl',
    fragments: ['data/attribution/newspaper-nl-train.jsonl'],
    articles: ['data/attribution/newspaper-nl-dev.jsonl'],
  },
  en: {
    language: english,
    name: 'polnear-dev',
    fragments: [],
    articles: ['data/attribution/polnear-dev.jsonl'],
  },
}

type Counts = Map<string, { right: number; found: number }>

/** Features of the drafts' shape are learnt on Dutch and hold for every language: no English text is trained on. */
const SHAPES_FROM = 'nl'

/** A proposal with what was found of it. */
interface Judged {
  readonly draft: Draft
  readonly text: string
  /** See `stands`: its bounds may be off. */
  readonly right: boolean
}

/**
 * `npm run calibrate nl|en [--shared DIR]`: counts for each rule and situation how many proposals are right (a gold
 * attribution has their content, or their voice and cue and part of their content), and writes
 * languages/<code>/lexicon/calibration.tsv; for nl also fits what the shape of a statement adds, and writes
 * shape-weights.generated.ts. Then run `npm run generate`.
 */
async function calibrate(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { shared: { type: 'string', default: join('..', 'shared') } },
  })
  const code = positionals[0]
  if (code !== 'nl' && code !== 'en') {
    throw new VolgensError('bad-language', `found ${code ?? 'no language'}; expected nl or en`)
  }
  const { language, name, fragments, articles } = SETS[code]
  const reader = await openReader(language)
  const counts: Counts = new Map()
  const read = (file: string): Promise<Judged[]> => judgeAll(reader, join(values.shared, file))
  const inFragments = (await Promise.all(fragments.map(read))).flat()
  const inArticles = (await Promise.all(articles.map(read))).flat()
  await reader.close()
  const counted = inFragments.filter(({ draft }) => !draft.rule.startsWith('quote-'))
  for (const item of [...counted, ...inArticles]) count(item, counts)
  writeCounts(join('languages', code, 'lexicon', 'calibration.tsv'), counts, name)
  if (code === SHAPES_FROM) writeWeights(fitShapes(inFragments))
}

async function judgeAll(reader: Reader, file: string): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const { text, attributions } of readGold(file)) {
    judged.push(...judge(await reader.propose(text), text, attributions))
  }
  return judged
}

function judge(drafts: readonly Draft[], text: string, gold: readonly Attribution[]): Judged[] {
  const { pairs, optional } = match(gold, drafts)
  const right = new Set<unknown>(pairs.map(({ predicted }) => predicted))
  const uncounted = new Set<unknown>(optional.map(({ predicted }) => predicted))
  return drafts
    .filter((draft) => !uncounted.has(draft))
    .map((draft) => ({
      draft,
      text,
      right: right.has(draft) || gold.some((one) => stands(draft, one)),
    }))
}

/** Source and cue are right and a third of the content: the words are this voice's, though they end elsewhere. */
const stands = (draft: Draft, gold: Attribution): boolean =>
  common(draft.cue, gold.cue) > 0 &&
  sameSource(draft.source, gold.source) &&
  share(draft.content, gold.content) >= 1 / 3

function count({ draft, right }: Judged, counts: Counts): void {
  const key = [draft.rule, draft.place, draft.manner, draft.voice].join('\t')
  const known = counts.get(key) ?? { right: 0, found: 0 }
  counts.set(key, { right: known.right + Number(right), found: known.found + 1 })
}

/** Steps of the descent, and how strongly weights are held at 0 (ridge). */
const [STEPS, RATE, RIDGE] = [3000, 0.004, 5]

/**
 * What each feature adds to the log-odds that the situation gives: logistic regression with that as a fixed offset,
 * by gradient descent. A draft's own count is left out of its situation.
 */
function fitShapes(judged: readonly Judged[]): Map<string, number> {
  const sums = addUp(
    judged.map(({ draft, right }) => ({ ...draft, right: Number(right), found: 1 })),
  )
  const rows = judged.map(({ draft, text, right }) => ({
    features: shapeOf(draft, text),
    offset: logOdds(situationPrecision(draft, sums, [Number(right), 1])),
    right: Number(right),
  }))
  const weights = new Map<string, number>()
  for (let round = 0; round < STEPS; round++) {
    const slope = new Map([...weights].map(([feature, weight]) => [feature, RIDGE * weight]))
    for (const { features, offset, right } of rows) {
      const odds = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), offset)
      const error = 1 / (1 + Math.exp(-odds)) - right
      for (const feature of features) slope.set(feature, (slope.get(feature) ?? 0) + error)
    }
    for (const [feature, value] of slope) {
      weights.set(feature, (weights.get(feature) ?? 0) - RATE * value)
    }
  }
  return weights
}

function writeWeights(weights: ReadonlyMap<string, number>): void {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},\n`)
  const path = join('packages', 'reading', 'src', 'attribution', 'shape-weights.generated.ts')
  writeFileSync(
    path,
    `// Made by \`npm run calibrate nl\`: what each feature of a statement's shape adds to the log-odds that it is right.
export const shapeWeights: Readonly<Record<string, number>> = {
${lines.join('')}}
`,
  )
}

function writeCounts(path: string, counts: Counts, set: string): void {
  const header = readFileSync(path, 'utf8').split('\n')[0] ?? ''
  const rows = [...counts].map(([key, { right, found }]) => `${key}\t${right}\t${found}\t${set}\t`)
  const sorted = rows.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  writeFileSync(path, `${[header, ...sorted].join('\n')}\n`)
}

await calibrate()
