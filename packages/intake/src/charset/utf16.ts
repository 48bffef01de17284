/** Enough to see a pattern. */
const LOOKED_AT = 16_384

/**
 * UTF-16 without byte order mark: its spaces and Latin letters have a NUL on one side, and always on the same one.
 *
 * undefined for bytes that have no NULs, or on both sides as other files do, or only a stray one among letters.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < LOOKED_AT && bytes.length % 2 === 1) return undefined
  const length = Math.min(bytes.length, LOOKED_AT) & ~1
  let [even, odd, letters] = [0, 0, 0]
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0) even += 1
    if (second === 0) odd += 1
    if (isPrintable(first) && isPrintable(second)) letters += 1
  }
  // Words of any script stand between spaces: one in 40 at least.
  const least = Math.max(length / 80, 2 * letters)
  if (odd > least && even <= odd / 50) return 'utf-16le'
  if (even > least && odd <= even / 50) return 'utf-16be'
  return undefined
}

const isPrintable = (byte: number) => byte >= 0x20 && byte < 0x7f
