import type { Chains } from '../chains.ts'
import type { ActorKnowledge } from '../knowledge.ts'
import type { Mention } from '../mention.ts'
import type { Voiced } from '../voiced.ts'

/** A report's mentions in text order with what the sieves need to know of them. */
export interface SieveInput {
  readonly mentions: readonly Mention[]
  readonly chains: Chains
  readonly knowledge: ActorKnowledge
  readonly statements: readonly Voiced[]
}

/** Joins the mentions of which one thing makes it sure that they are one actor. */
export type Sieve = (input: SieveInput) => void
