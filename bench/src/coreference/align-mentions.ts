import { overlap, type Span } from '@volgens/shapes'
import type { Clusters } from './scores.ts'
import type { GoldChain, GoldMention } from './gold-chains.ts'

/**
 * Gold and predicted chains in the same names for the same mentions: a predicted mention is the smallest gold one
 * whose least words it holds and whose words hold it; without
 * least words, one that it shares half of the longer with. Chains of one mention are left out on both sides, as in CoNLL.
 */
export function alignMentions(
  gold: readonly GoldChain[],
  predicted: readonly (readonly Span[])[],
): { gold: Clusters; predicted: Clusters } {
  const chains = gold.filter(({ mentions }) => mentions.length > 1)
  const named = chains.map(({ mentions }, c) =>
    mentions.map((mention, m) => ({ mention, name: `${c}.${m}` })),
  )
  const all = named.flat()
  const used = new Set<string>()
  const nameOf = (span: Span): string => {
    const fitting = all.filter(({ mention, name }) => !used.has(name) && fits(span, mention))
    const best = fitting.sort((a, b) => size(a.mention.span) - size(b.mention.span))[0]
    if (best !== undefined) used.add(best.name)
    return best?.name ?? `spare ${span.join('-')}`
  }
  return {
    gold: named.map((chain) => chain.map(({ name }) => name)),
    predicted: predicted.filter((spans) => spans.length > 1).map((spans) => spans.map(nameOf)),
  }
}

function fits(span: Span, { span: whole, least }: GoldMention): boolean {
  if (least === undefined) return overlap(span, whole) >= 0.5 * Math.max(size(span), size(whole))
  const inside = whole[0] <= span[0] && span[1] <= whole[1]
  return inside && span[0] <= least[0] && least[1] <= span[1]
}

const size = (span: Span): number => span[1] - span[0]
