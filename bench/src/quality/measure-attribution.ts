import { join } from 'node:path'
import type { Volgens } from 'volgens'
import { attributionFigures, type Figure } from './figures.ts'
import { quotedFigures } from './quoted.ts'
import { readGold, type Attribution, type GoldDocument } from './gold.ts'
import { match, type Matching } from './match.ts'
import { predict } from './predict.ts'
import type { AttributionSet } from './sets.ts'
import { scoreAttributions, type AttributionScore } from './shared-scorer.ts'

/** One text of a set with what was right and wrong in it. */
export interface Judged {
  readonly document: GoldDocument
  readonly matching: Matching
  readonly suggestions: readonly Attribution[]
}

export interface MeasuredSet {
  readonly set: AttributionSet
  readonly figures: readonly Figure[]
  readonly judged: readonly Judged[]
}

/** Reads every text of a set, scores the attributions, and pairs them with the gold for the lists of misses. */
export async function measureAttribution(
  volgens: Volgens,
  shared: string,
  set: AttributionSet,
): Promise<MeasuredSet> {
  const file = join(shared, set.file)
  const documents = readGold(file)
  const predicted = await predict(volgens, documents, set.lang)
  const score = scoreAttributions(shared, file, predicted)
  const judged = documents.map((document, i) => ({
    document,
    matching: match(document.attributions, predicted[i]?.attributions ?? []),
    suggestions: predicted[i]?.suggestions ?? [],
  }))
  requireAgreement(set.name, score, judged)
  const direct = score.byForm['direct'] === undefined ? quotedFigures(set.name, judged) : []
  return { set, figures: [...attributionFigures(set, score), ...direct], judged }
}

/** The lists are only as true as our pairing: it must count what the scorer counts. */
function requireAgreement(name: string, score: AttributionScore, judged: readonly Judged[]): void {
  const pairs = judged.flatMap(({ matching }) => matching.pairs)
  const right = pairs.filter(({ sourceRight }) => sourceRight)
  if (pairs.length === score.attribution.tp && right.length === score.withSource.tp) return
  throw new Error(
    `${name}: match.ts pairs ${pairs.length} attributions (${right.length} with source), score.mjs ` +
      `${score.attribution.tp} (${score.withSource.tp}); mend match.ts, the scorer is right by definition`,
  )
}
