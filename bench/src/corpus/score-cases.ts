import type { Volgens } from 'volgens'
import { match, type Matching } from '../quality/match.ts'
import { attributionsOf } from '../quality/predict.ts'
import type { Case } from './cases.ts'
import { toAttributions } from './expected.ts'

export interface ScoredCase {
  readonly slug: string
  readonly lang: string
  readonly matching: Matching
}

/** Percentages over the reports of one language. */
export interface CorpusScore {
  readonly precision: number
  readonly recall: number
  readonly recallWithSource: number
}

/** Reads each report and pairs its statements with the expected ones. */
export async function scoreCases(volgens: Volgens, cases: readonly Case[]): Promise<ScoredCase[]> {
  const scored: ScoredCase[] = []
  for (const { slug, about, text, expected } of cases) {
    const { lang, published } = about
    const reading = await volgens.read(text, {
      lang,
      ...(published === undefined ? {} : { published }),
    })
    scored.push({
      slug,
      lang,
      matching: match(toAttributions(text, expected), attributionsOf(reading).attributions),
    })
  }
  return scored
}

/** One score a language. */
export function sumUp(scored: readonly ScoredCase[]): Record<string, CorpusScore> {
  const languages = [...new Set(scored.map(({ lang }) => lang))].sort()
  return Object.fromEntries(
    languages.map((lang) => [lang, scoreOf(scored.filter((one) => one.lang === lang))]),
  )
}

function scoreOf(scored: readonly ScoredCase[]): CorpusScore {
  const total = (count: (matching: Matching) => number): number =>
    scored.reduce((sum, { matching }) => sum + count(matching), 0)
  const found = total(({ pairs }) => pairs.length)
  const predicted = found + total(({ spurious }) => spurious.length)
  const expected = found + total(({ missed }) => missed.length)
  return {
    precision: percent(found, predicted),
    recall: percent(found, expected),
    recallWithSource: percent(
      total(({ pairs }) => pairs.filter(({ sourceRight }) => sourceRight).length),
      expected,
    ),
  }
}

/** To one decimal; 0 of 0 is 0. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10
}
