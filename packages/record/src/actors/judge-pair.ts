import type { NameRelation } from './name-relation.ts'

/** Why two actors may be one, or may not: for a program to put into words. */
export type Evidence =
  | {
      readonly kind: 'name'
      readonly relation: NameRelation['kind']
      readonly names: readonly [string, string]
    }
  /** Reports say the same of both: in the words used of each. */
  | { readonly kind: 'role'; readonly roles: readonly [string, string] }
  /** Both are in these dossiers. */
  | { readonly kind: 'dossier'; readonly dossiers: readonly string[] }
  /** So many reports have both, as two: for a part of a name it speaks for them, for whole names against. */
  | { readonly kind: 'together'; readonly reports: number }
  /** Against: reports take them for different kinds. */
  | { readonly kind: 'kinds'; readonly kinds: readonly [string, string] }
  /** Against: so many other actors may be meant by the same part of a name. */
  | { readonly kind: 'others'; readonly count: number }

/** What is known of a pair. */
export interface PairFacts {
  readonly relation: NameRelation
  readonly kinds: readonly [string, string]
  /** A role that reports give to both, as each is given it. */
  readonly roles: readonly [string, string] | undefined
  /** Names of the dossiers that have both, and the number of reports. */
  readonly dossiers: readonly string[]
  readonly together: number
  /** Others that the same part of a name fits. */
  readonly others: number
}

export interface Judgement {
  /** 0 to 1; an order, no probability. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** How likely two actors are one, and why. */
export function judgePair(facts: PairFacts): Judgement {
  const { relation, kinds, roles, dossiers, together, others } = facts
  const evidence: Evidence[] = [{ kind: 'name', relation: relation.kind, names: relation.names }]
  let score = relation.weight
  const speaksFor = (share: number, found: Evidence) => {
    score += (1 - score) * share
    evidence.push(found)
  }
  const speaksAgainst = (factor: number, found: Evidence) => {
    score *= factor
    evidence.push(found)
  }
  if (roles !== undefined) speaksFor(0.3, { kind: 'role', roles })
  if (dossiers.length > 0) speaksFor(0.25, { kind: 'dossier', dossiers })
  const found: Evidence = { kind: 'together', reports: together }
  if (together > 0 && relation.kind === 'part') speaksFor(0.1, found)
  else if (together > 0) speaksAgainst(0.5, found)
  if (kinds[0] !== kinds[1]) speaksAgainst(0.5, { kind: 'kinds', kinds })
  if (others > 0) speaksAgainst(1 / (1 + others), { kind: 'others', count: others })
  return { score: Math.round(score * 100) / 100, evidence }
}
