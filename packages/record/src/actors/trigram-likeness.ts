/** As pg_trgm's `similarity`: the share of three-letter pieces that two texts have in common, 0 to 1. */
export function trigramLikeness(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)]
  let common = 0
  for (const piece of left) if (right.has(piece)) common++
  return common === 0 ? 0 : common / (left.size + right.size - common)
}

function trigrams(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}
