/** How many hashes a signature has: two agree in a share of them that estimates the overlap of their words. */
const SIGNATURE_SIZE = 16

/** Fewer words than these are everybody's: "dat klopt". */
const FEWEST_WORDS = 5

/**
 * The MinHash of a quotation's words and pairs of words (Broder 1997), as 32-bit integers; null where it has fewer than
 * five words. Marks, case and accents make no difference.
 */
export function minHash(words: string): number[] | null {
  const tokens = tokensOf(words)
  if (tokens.length < FEWEST_WORDS) return null
  const features = [...tokens, ...tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)]
  const least = new Array<number>(SIGNATURE_SIZE).fill(0xffffffff)
  for (const feature of new Set(features)) {
    const base = hash(feature)
    for (let row = 0; row < SIGNATURE_SIZE; row++) {
      const value = mix(base ^ Math.imul(row + 1, 0x9e3779b1))
      if (value < (least[row] ?? 0)) least[row] = value
    }
  }
  // PostgreSQL's integers are signed.
  return least.map((value) => value | 0)
}

function tokensOf(words: string): string[] {
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit given. */
function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
