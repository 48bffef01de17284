/** Enough to tell; a file is in one encoding. */
const LOOKED_AT = 1_000_000

/**
 * Whether bytes that are no valid UTF-8 were meant as it: they have more whole characters of several bytes than bytes that
 * belong to none.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LOOKED_AT)
  let whole = 0
  let stray = 0
  for (let at = 0; at < end;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    const length = lengthAt(bytes, at)
    if (length === 0) stray += 1
    else whole += 1
    at += Math.max(1, length)
  }
  return whole > stray
}

/** Bytes of the character that begins here with a lead byte; 0 where it is not whole. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (lead < 0xc2 || length === 0) return 0
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
