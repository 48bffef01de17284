import type { Span, Text } from '@volgens/shapes'
import type { Tree } from '../syntax/tree.ts'
import { openChains, type Chain } from './chains.ts'
import { findMentions } from './find-mentions.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { Mention } from './mention.ts'
import { withSeats } from './seats.ts'
import { SIEVES } from './sieve-table.ts'
import type { Voiced } from './voiced.ts'

/** The actors of a report before it is chosen which of them the reading names. */
export interface ActorChains {
  /** In text order. */
  readonly mentions: readonly Mention[]
  /** By first mention. */
  readonly chains: readonly Chain[]
}

/**
 * Who is spoken of in a report, and where: mentions, joined by sieves from the surest to the least sure
 * (Raghunathan et al. 2010; for Dutch van Cranenburgh 2019).
 *
 * trees: of each of text.sentences. voiced: whose words stand where, so that "I" in a quotation is who says it. sites:
 * where the report names places, which a capital is no government in.
 */
export function readActors(
  text: Text,
  trees: readonly Tree[],
  knowledge: ActorKnowledge,
  { voiced, sites }: { readonly voiced: readonly Voiced[]; readonly sites: readonly Span[] },
): ActorChains {
  const mentions = withSeats(
    findMentions(
      text,
      trees,
      knowledge,
      voiced.flatMap(({ source }) => source),
    ),
    sites,
    knowledge,
  )
  const chains = openChains(mentions)
  for (const { sieve } of SIEVES) sieve({ mentions, chains, knowledge, statements: voiced })
  return { mentions, chains: chains.all() }
}
