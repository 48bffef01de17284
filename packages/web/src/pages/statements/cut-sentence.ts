/** A run of characters of a sentence that is drawn in one way. */
export interface SentencePiece {
  readonly text: string
  /** Part of the words of the item. */
  readonly isItem: boolean
  /** What the search matched. */
  readonly isMatch: boolean
}

type Place = readonly number[]

/**
 * A sentence cut where the words of an item and the matches in it begin and end.
 *
 * places, matches: [start, end) in UTF-16 code units of the sentence; they may overlap.
 * "acht doden" with places [[0, 10]] and matches [[5, 10]] → "acht " (item), "doden" (item, match).
 */
export function cutSentence(
  sentence: string,
  places: readonly Place[],
  matches: readonly Place[],
): SentencePiece[] {
  const edges = [...places, ...matches].flat().filter((at) => at > 0 && at < sentence.length)
  const cuts = [...new Set([0, ...edges, sentence.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => ({
    text: sentence.slice(start, cuts[i + 1]),
    isItem: holds(places, start),
    isMatch: holds(matches, start),
  }))
}

const holds = (places: readonly Place[], at: number) =>
  places.some(([start = 0, end = 0]) => at >= start && at < end)
