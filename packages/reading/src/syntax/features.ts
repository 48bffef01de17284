/** Rows of the affix table; features.py in training/ holds the same numbers. */
const AFFIX_ROWS = 8192
/** Prefixes of 1–3, suffixes of 2–4 and the shape. */
export const AFFIXES = 7
/** Characters that the model sees of a word. */
export const CHAR_LENGTH = 20
/** Row 0 of the word and character tables is padding, row 1 is what training did not see. */
export const UNKNOWN = 1

const FNV_OFFSET = 2166136261
const FNV_PRIME = 16777619

const marks: ReadonlyMap<string, string> = new Map([
  ...`" “ ” „ ‟ « » ″ ,, '' \`\` ‚‚ ’’ ‘‘ << >> ‘’`.split(' ').map((m) => [m, '"'] as const),
  ...`' ‘ ’ ‚ ‛ ‹ › \` ´ ′`.split(' ').map((m) => [m, "'"] as const),
  ...'- -- --- – — ― ‐ ‑ − ‒'.split(' ').map((m) => [m, '-'] as const),
  ...['...', '…', '....', '.....', '. . .'].map((m) => [m, '...'] as const),
])

/**
 * The form without typographic variety: “ and ,, are ", a dash is -, foto’s is foto's.
 * So a quotation mark of another house style is never unknown to the model.
 */
export function normalise(form: string): string {
  return marks.get(form) ?? form.replace(/[’‘ʼ´`′‛]/g, "'").replace(/[‐‑–—−‒]/g, '-')
}

/** Key of the word table: lower case, every ASCII digit as 0. */
export function wordKey(normal: string): string {
  return normal.toLowerCase().replace(/[0-9]/g, '0')
}

/** FNV-1a in 32 bits over a seed and code points, one round each (Fowler, Noll & Vo 1991). */
export function hashCodePoints(seed: number, points: readonly number[]): number {
  let hash = Math.imul(FNV_OFFSET ^ seed, FNV_PRIME)
  for (const point of points) hash = Math.imul(hash ^ point, FNV_PRIME)
  return hash >>> 0
}

/** Letter case and digits, runs cut at three, twelve at most: "Kamp-1990" → "Xxxx-ddd". */
export function shape(normal: string): string {
  const out: string[] = []
  for (const char of normal) {
    const kind = charKind(char)
    if (out.at(-1) === kind && out.at(-2) === kind && out.at(-3) === kind) continue
    out.push(kind)
  }
  return out.slice(0, 12).join('')
}

function charKind(char: string): string {
  if (char >= '0' && char <= '9') return 'd'
  if (char.toLowerCase() !== char) return 'X'
  return char.toUpperCase() !== char ? 'x' : char
}

/** Rows of the affix table for one word: prefixes of 1–3, suffixes of 2–4 code points, the shape. */
export function affixes(normal: string): number[] {
  const key = codePoints(wordKey(normal))
  const parts = [
    key.slice(0, 1),
    key.slice(0, 2),
    key.slice(0, 3),
    key.slice(-2),
    key.slice(-3),
    key.slice(-4),
    codePoints(shape(normal)),
  ]
  return parts.map((part, seed) => hashCodePoints(seed, part) % AFFIX_ROWS)
}

/** CHAR_LENGTH character ids, 0 after the end; a longer word keeps its first and its last half. */
export function charIds(normal: string, table: ReadonlyMap<string, number>): number[] {
  let chars = Array.from(normal)
  const half = CHAR_LENGTH / 2
  if (chars.length > CHAR_LENGTH) chars = [...chars.slice(0, half), ...chars.slice(-half)]
  const ids = chars.map((char) => table.get(char) ?? UNKNOWN)
  return [...ids, ...new Array<number>(CHAR_LENGTH - ids.length).fill(0)]
}

function codePoints(text: string): number[] {
  return Array.from(text, (char) => char.codePointAt(0) ?? 0)
}
