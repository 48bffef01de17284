import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { openReader, type Draft } from '@volgens/reading'
import { VolgensError } from '@volgens/shapes'
import { readGold, type Attribution } from './quality/gold.ts'
import { match } from './quality/match.ts'

/**
 * Which texts the confidences of a language are measured on. Rules that look beyond the sentence are measured on
 * whole articles: the Dutch training blocks are fragments strung together, in which quotations have lost their ends.
 */
const SETS = {
  nl: {
    language: dutch,
    sentences: 'data/attribution/newspaper-nl-train.jsonl',
    articles: 'data/attribution/newspaper-nl-dev.jsonl',
  },
  en: {
    language: english,
    sentences: 'data/attribution/polnear-dev.jsonl',
    articles: 'data/attribution/polnear-dev.jsonl',
  },
}

type Counts = Map<string, { set?: string; right: number; found: number }>

/**
 * `npm run calibrate nl|en [--shared DIR]`: counts for each rule and situation how many proposals have the right
 * content and the right source, and writes languages/<code>/lexicon/calibration.tsv; then run `npm run generate`.
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
  const { language, sentences, articles } = SETS[code]
  const reader = await openReader(language)
  const counts: Counts = new Map()
  for (const [file, measured] of [
    [sentences, (rule: string) => !rule.startsWith('quote-')],
    [articles, (rule: string) => rule.startsWith('quote-')],
  ] as const) {
    for (const { text, attributions } of readGold(join(values.shared, file))) {
      count(await reader.propose(text), attributions, counts, measured, nameOf(file))
    }
  }
  await reader.close()
  write(join('languages', code, 'lexicon', 'calibration.tsv'), counts)
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? file).replace('.jsonl', '')

function count(
  drafts: readonly Draft[],
  gold: readonly Attribution[],
  counts: Counts,
  measured: (rule: string) => boolean,
  set: string,
): void {
  const { pairs, optional } = match(gold, drafts)
  const right = new Set<unknown>(
    pairs.filter(({ sourceRight }) => sourceRight).map(({ predicted }) => predicted),
  )
  const uncounted = new Set<unknown>(optional.map(({ predicted }) => predicted))
  for (const draft of drafts) {
    if (uncounted.has(draft) || !measured(draft.rule)) continue
    const key = [draft.rule, draft.place, draft.voice].join('\t')
    const known = counts.get(key) ?? { right: 0, found: 0 }
    counts.set(key, { set, right: known.right + Number(right.has(draft)), found: known.found + 1 })
  }
}

function write(path: string, counts: Counts): void {
  const header = readFileSync(path, 'utf8').split('\n')[0] ?? ''
  const rows = [...counts].map(
    ([key, { set = '', right, found }]) => `${key}\t${right}\t${found}\t${set}\t`,
  )
  const sorted = rows.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  writeFileSync(path, `${[header, ...sorted].join('\n')}\n`)
}

await calibrate()
