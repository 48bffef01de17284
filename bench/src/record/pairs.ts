/** An entry of the example that was found: what it is, and the group that it stands in. */
export interface Placed {
  readonly thing: string
  readonly group: unknown
}

/** How well groups agree with what belongs together, over pairs of entries. */
export function countPairs(placed: readonly Placed[]) {
  const all = placed.flatMap((a, at) => placed.slice(at + 1).map((b) => [a, b] as const))
  const same = all.filter(([a, b]) => a.thing === b.thing)
  return {
    pairs: same.length,
    together: same.filter(([a, b]) => a.group === b.group).length,
    mixed: all.filter(([a, b]) => a.thing !== b.thing && a.group === b.group).length,
  }
}
