/** Of one kind: what is in the comparison, what is not, and how entries that belong together are grouped. */
export interface Check {
  readonly kind: string
  readonly found: number
  readonly missing: readonly string[]
  /** Pairs of found entries that are one thing: how many there are, and how many stand in one group. */
  readonly pairs: number
  readonly together: number
  /** Pairs that stand in one group and are two things. */
  readonly mixed: number
}
