/**
 * Where words stand in their sentence, as places of it; none where they do not.
 *
 * words: … between parts that do not touch.
 */
export function foundWords(sentence: string, words: string, from: number): [number, number][] {
  const places: [number, number][] = []
  let at = Math.max(0, from)
  for (const part of words.split(' … ')) {
    const start = sentence.indexOf(part, at)
    if (start < 0) return places
    at = start + part.length
    places.push([start, at])
  }
  return places
}
