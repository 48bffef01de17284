import type { Account } from './account.ts'
import { areDisjoint, type Range } from './range.ts'
import type { Quote } from './quote.ts'
import { grouped } from './grouped.ts'

/** That a figure has no number in common with another source's: what to look at, not who is right. */
export interface Disagreement {
  /** The other source's, the one furthest away. */
  readonly with: Quote
  /** Both said on one day; otherwise the number may just have changed meanwhile. */
  readonly sameDay: boolean
}

interface Claim {
  readonly account: Pick<Account, 'key' | 'name'>
  readonly day: string | undefined
  readonly range: Range
  readonly quote: Quote
}

/**
 * For each figure another source's with which it is disjoint, preferably of the same day; undefined where none is.
 *
 * Linear: the ranges that begin highest and end lowest, of two sources each, are enough to find one.
 */
export function disagreements(claims: readonly Claim[]): (Disagreement | undefined)[] {
  const ever = extremesOf(claims)
  const days = grouped(claims, ({ day }) => day ?? '')
  const byDay = new Map([...days].map(([day, inside]) => [day, extremesOf(inside)]))
  return claims.map((claim) => {
    const today = claim.day === undefined ? undefined : byDay.get(claim.day)
    const sameDay = today && disjointFrom(claim, today)
    const found = sameDay ?? disjointFrom(claim, ever)
    return found && { with: found.quote, sameDay: sameDay !== undefined }
  })
}

/** "The ministry" of two reports, which nobody has tied, may well be one: of one name is no other source. */
const sourceOf = ({ account }: Claim) => account.name?.toLowerCase() ?? account.key

function disjointFrom(claim: Claim, extremes: readonly Claim[]): Claim | undefined {
  return extremes.find(
    (other) => sourceOf(other) !== sourceOf(claim) && areDisjoint(other.range, claim.range),
  )
}

/** The two that begin highest and the two that end lowest, each pair of two sources. */
function extremesOf(claims: readonly Claim[]): Claim[] {
  return [
    ...topTwo(claims, ({ range }) => range.low),
    ...topTwo(claims, ({ range }) => -range.high),
  ]
}

function topTwo(claims: readonly Claim[], height: (claim: Claim) => number): Claim[] {
  let [first, second]: (Claim | undefined)[] = []
  for (const claim of claims) {
    if (first === undefined || height(claim) > height(first)) {
      if (first !== undefined && sourceOf(first) !== sourceOf(claim)) second = first
      first = claim
    } else if (sourceOf(claim) !== sourceOf(first)) {
      if (second === undefined || height(claim) > height(second)) second = claim
    }
  }
  return [first, second].filter((claim) => claim !== undefined)
}
