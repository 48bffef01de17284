import type { CountedFigure, EventAccount, ReportHead } from '@volgens/record'

// An answer has as much as a person can look at: what is left out is counted, and can be asked for by itself.

/** Of more reports only those are told of that the answer names. */
const MOST_REPORTS = 200

/** The reports that go with an answer: all of them, or where they are many those that it names and what replaced those. */
export function headsOf(all: readonly ReportHead[], answer: unknown): readonly ReportHead[] {
  if (all.length <= MOST_REPORTS) return all
  const named = new Set<unknown>()
  addReports(answer, named)
  return all.filter(({ id, previous }) => named.has(id) || named.has(previous))
}

/** Every place in an answer names its report. */
function addReports(part: unknown, found: Set<unknown>): void {
  if (typeof part !== 'object' || part === null) return
  for (const [name, value] of Object.entries(part)) {
    if (name === 'report' && typeof value === 'string') found.add(value)
    else addReports(value, found)
  }
}

/** The most that each may have so that all together have no more than `most`; at least one. */
export function shareOut(sizes: readonly number[], most: number): number {
  const smallest = [...sizes].sort((a, b) => a - b)
  let left = most
  for (const [at, size] of smallest.entries()) {
    const share = Math.floor(left / (smallest.length - at))
    if (size > share) return Math.max(1, share)
    left -= size
  }
  return Math.max(1, ...smallest)
}

/** So many figures of a group: those said last, and the lowest and the highest, by day. */
export function cutFigures(figures: readonly CountedFigure[], most: number) {
  if (figures.length <= most) return figures
  const byLow = extreme(figures, ({ low, high }) => low ?? high)
  const byHigh = extreme(figures, ({ low, high }) => negative(high ?? low))
  const kept = new Set(
    [byLow, byHigh, ...figures.toReversed()].filter((each) => each !== undefined),
  )
  const first = new Set([...kept].slice(0, most))
  return figures.filter((figure) => first.has(figure))
}

const negative = (value: number | undefined) => (value === undefined ? undefined : -value)

/** The one with the least; undefined where none has any. */
function extreme(
  figures: readonly CountedFigure[],
  valueOf: (figure: CountedFigure) => number | undefined,
): CountedFigure | undefined {
  let least: CountedFigure | undefined
  for (const figure of figures) {
    const value = valueOf(figure)
    const before = least && valueOf(least)
    if (value !== undefined && (before === undefined || value < before)) least = figure
  }
  return least
}

/** So many accounts of an event: the first of each stance, then the others in their order. */
export function cutAccounts(accounts: readonly EventAccount[], most: number) {
  if (accounts.length <= most) return accounts
  const firsts = accounts.filter(
    ({ stance }, at) => accounts.findIndex((each) => each.stance === stance) === at,
  )
  const kept = new Set(
    [...new Set([...firsts, ...accounts])].slice(0, Math.max(most, firsts.length)),
  )
  return accounts.filter((account) => kept.has(account))
}
