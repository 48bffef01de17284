import type { Volgens } from 'volgens'
import type { Figure, LayerScore } from '../quality/figures.ts'
import { alignMentions } from './align-mentions.ts'
import type { ChainSet } from './chain-sets.ts'
import { readChainSet } from './read-chains.ts'
import { bCubed, ceafE, muc, scoreOf, type Clusters, type Metric } from './scores.ts'

const METRICS: readonly (readonly [string, Metric])[] = [
  ['MUC', muc],
  ['B³', bCubed],
  ['CEAF-e', ceafE],
]

/**
 * Reads each text of a set as it stands and scores the chains of its actors: of two mentions or more, of the kinds
 * that the set has. The mean of the three F1 is the CoNLL score.
 */
export async function measureChains(
  volgens: Volgens,
  shared: string,
  set: ChainSet,
): Promise<LayerScore> {
  const aligned: { gold: Clusters; predicted: Clusters }[] = []
  for (const { text, lang, chains } of readChainSet(shared, set)) {
    const { actors } = await volgens.read(text, { lang })
    const kinds = new Set(set.kinds)
    const own = actors.filter(({ kind }) => kinds.has(kind)).map(({ mentions }) => mentions)
    aligned.push(
      alignMentions(
        chains.filter(({ type }) => kinds.has(type)),
        own,
      ),
    )
  }
  const scores = METRICS.map(([name, metric]) => {
    const counts = aligned.map(({ gold, predicted }) => metric(gold, predicted))
    return { name, score: scoreOf(counts) }
  })
  const figures = scores.flatMap(({ name, score }) => [
    figure(set, `${name} precision`, score.precision),
    figure(set, `${name} recall`, score.recall),
    figure(set, `${name} F1`, score.f1),
  ])
  const mean = scores.reduce((sum, { score }) => sum + score.f1, 0) / scores.length
  return { figures: [...figures, figure(set, 'CoNLL F1', mean)] }
}

const figure = ({ name }: ChainSet, measure: string, share: number): Figure => ({
  set: name,
  measure,
  value: Math.round(share * 1000) / 10,
})
