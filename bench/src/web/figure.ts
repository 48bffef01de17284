/** Something that was measured, the less the better. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 'kB'
  /** At most; undefined where nothing is asked. */
  readonly asked?: number
}

/** The middle one; of an even number the larger of the two in the middle. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

/** What a measurement gives in the middle of so many runs, one after the other. */
export async function medians<Key extends string>(
  runs: number,
  measure: () => Promise<Readonly<Record<Key, number>>>,
): Promise<Readonly<Record<Key, number>>> {
  const found: Readonly<Record<Key, number>>[] = []
  for (let run = 0; run < runs; run++) found.push(await measure())
  const keys = Object.keys(found[0] ?? {}) as Key[]
  return Object.fromEntries(
    keys.map((key) => [key, median(found.map((each) => each[key]))]),
  ) as Record<Key, number>
}
