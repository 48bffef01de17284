import { join } from 'node:path'
import type { Volgens } from 'volgens'
import type { Figure, LayerScore } from './figures.ts'
import { readGold } from './gold.ts'
import { countTimes, readTimesGold, type TimeCounts } from './score-times.ts'
import { ATTRIBUTION_SETS, type TimesSet } from './sets.ts'

/** Reads the articles whose times are annotated in corpus/, and counts how many of those are found. */
export async function measureTimes(
  volgens: Volgens,
  shared: string,
  { name, gold: goldFile, targets }: TimesSet,
): Promise<LayerScore> {
  const gold = readTimesGold(new URL(`../../../corpus/${goldFile}`, import.meta.url))
  const texts = ATTRIBUTION_SETS.find((set) => set.name === gold.set)
  if (texts === undefined) throw new Error(`no-such-set: ${gold.set}, in ${goldFile}`)
  const counts: TimeCounts[] = []
  for (const { id, text } of readGold(join(shared, texts.file))) {
    const article = gold.articles[id]
    if (article === undefined) continue
    const { published } = article
    const { times } = await volgens.read(text, { lang: texts.lang, published })
    counts.push(countTimes(article.times, times))
  }
  return { figures: figuresOf(name, counts, targets) }
}

function figuresOf(
  set: string,
  counts: readonly TimeCounts[],
  targets: TimesSet['targets'],
): Figure[] {
  const sum = (of: keyof TimeCounts) => counts.reduce((total, count) => total + count[of], 0)
  const percent = (whole: number) => Math.round((1000 * sum('right')) / whole) / 10
  return [
    { set, measure: 'precision', value: percent(sum('predicted')), target: targets.precision },
    { set, measure: 'recall', value: percent(sum('gold')), target: targets.recall },
    { set, measure: 'times found', value: sum('right'), of: sum('gold') },
  ]
}
