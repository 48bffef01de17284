/** How far values given to the same units agree, beyond what chance would give. */
export interface Alpha {
  /** 1: always; 0: as by chance; below: less. undefined where nothing can be compared or all values are the same. */
  readonly alpha: number | undefined
  /** Units with two values or more, and the values in them. */
  readonly units: number
  readonly values: number
}

/**
 * Krippendorff's alpha for nominal values; units with one value tell nothing and are left out.
 *
 * units: of each the values that it was given, by any number of people. Linear in the number of values.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C.
 */
export function nominalAlpha(units: readonly (readonly string[])[]): Alpha {
  const totals = new Map<string, number>()
  let [disagreement, values, compared] = [0, 0, 0]
  for (const unit of units.filter((each) => each.length > 1)) {
    const counts = countsOf(unit)
    const same = pairsWithin(counts)
    disagreement += (unit.length * (unit.length - 1) - same) / (unit.length - 1)
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count)
    values += unit.length
    compared++
  }
  const expected = values * (values - 1) - pairsWithin(totals)
  // All of one value: nothing could have disagreed, and the measure says nothing.
  const alpha = expected === 0 ? undefined : 1 - ((values - 1) * disagreement) / expected
  return { alpha, units: compared, values }
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Ordered pairs of equal values. */
const pairsWithin = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0)
