const SHORTEST_LAST_PART = 4
const SHORTEST_FIRST_PART = 4

/** The word, what follows its last hyphen, and the ends that may be the last part of a compound, longest first. */
export function lastParts(word: string): string[] {
  const parts = [word]
  const hyphen = word.lastIndexOf('-')
  if (hyphen >= 0) parts.push(word.slice(hyphen + 1))
  for (let at = SHORTEST_FIRST_PART; at <= word.length - SHORTEST_LAST_PART; at++) {
    parts.push(word.slice(at))
  }
  return parts
}
