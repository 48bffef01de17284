/** Enough to see a pattern. */
const LOOKED_AT = 16_384

/**
 * UTF-16 without byte order mark: its spaces and Latin letters have a NUL on one side, and always on the same one.
 *
 * undefined for bytes that have no NULs, or on both sides as other files do.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const units = length / 2
  // Words of any script stand between spaces: one in 40 at least.
  if (odd > units / 40 && even <= odd / 50) return 'utf-16le'
  if (even > units / 40 && odd <= even / 50) return 'utf-16be'
  return undefined
}
