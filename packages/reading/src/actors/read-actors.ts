import type { Text, Word } from '@volgens/shapes'
import { growTree } from '../syntax/tree.ts'
import { openChains, type Chain } from './chains.ts'
import { findMentions } from './find-mentions.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { Mention } from './mention.ts'
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
 * sentences: the parsed words of each of text.sentences. statements: whose words stand where, so that "I" in a
 * quotation is who says it.
 */
export function readActors(
  text: Text,
  sentences: readonly (readonly Word[])[],
  knowledge: ActorKnowledge,
  statements: readonly Voiced[] = [],
): ActorChains {
  const trees = text.sentences.map((sentence, i) => growTree(i, sentence, sentences[i] ?? []))
  const mentions = findMentions(text, trees, knowledge)
  const chains = openChains(mentions)
  for (const { sieve } of SIEVES) sieve({ mentions, chains, knowledge, statements })
  return { mentions, chains: chains.all() }
}
