/**
 * Turns offsets in code units into offsets in code points, as the selectors of Web Annotation count: a character outside
 * the Basic Multilingual Plane is one. Each look-up is a binary search.
 */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many numbers of a rising list are below one. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}
