/** Values by key, in the order in which keys and values come. */
export function grouped<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** Each of them once, the most frequent first. */
export function mostFrequent(words: Iterable<string>): string[] {
  return [...grouped(words, (word) => word).entries()]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word)
}

/** Compares by code unit, which for ISO days is by time; undefined stands last. */
export function byText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1
  return a < b ? -1 : 1
}
