import { VolgensError } from '@volgens/shapes'

/** The string that UTF-8 bytes hold, a byte order mark included. Throws `invalid-utf8` and `binary-input`. */
export function decode(bytes: Uint8Array): string {
  refuseUtf16(bytes)
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    throw new VolgensError(
      'binary-input',
      `a NUL byte at byte ${nul}; expected plain text in UTF-8; give the text of the file, or convert it first if it is UTF-16 (iconv -f utf-16 -t utf-8)`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const at = firstInvalid(bytes)
    const found = (bytes[at] ?? 0).toString(16).padStart(2, '0')
    throw new VolgensError(
      'invalid-utf8',
      `byte 0x${found} at byte ${at} is not UTF-8; expected UTF-8; convert the file (for example: iconv -f windows-1252 -t utf-8)`,
      { cause },
    )
  }
}

function refuseUtf16(bytes: Uint8Array): void {
  const [first, second] = bytes
  const little = first === 0xff && second === 0xfe
  if (!little && !(first === 0xfe && second === 0xff)) return
  throw new VolgensError(
    'invalid-utf8',
    `a UTF-16 byte order mark at byte 0; expected UTF-8; convert the file (iconv -f utf-16 -t utf-8)`,
  )
}

/** Offset of the first byte that begins no well-formed sequence (Unicode, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const width = sequence(bytes, at)
    if (width === 0) return at
    at += width
  }
  return at
}

function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const [width, low, high] = secondByte(lead)
  const second = bytes[at + 1] ?? 0
  if (width === 0 || second < low || second > high) return 0
  for (let i = 2; i < width; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return width
}

/** Width of the sequence that a lead byte begins (0: none), and what its second byte may be. */
function secondByte(lead: number): readonly [width: number, low: number, high: number] {
  if (lead >= 0xc2 && lead < 0xe0) return [2, 0x80, 0xbf]
  if (lead === 0xe0) return [3, 0xa0, 0xbf]
  if (lead === 0xed) return [3, 0x80, 0x9f]
  if (lead >= 0xe1 && lead < 0xf0) return [3, 0x80, 0xbf]
  if (lead === 0xf0) return [4, 0x90, 0xbf]
  if (lead >= 0xf1 && lead < 0xf4) return [4, 0x80, 0xbf]
  if (lead === 0xf4) return [4, 0x80, 0x8f]
  return [0, 0, 0]
}

const STEP = 1024

/**
 * From a code unit of a decoded string to its byte; inside a surrogate pair, the pair's first byte.
 *
 * The table (one entry every 1,024 code units) is made on first use.
 */
export function byteOffsets(decoded: string): (offset: number) => number {
  const table: number[] = []
  return (offset) => {
    if (table.length === 0) fill(table, decoded)
    const step = Math.floor(offset / STEP)
    return (table[step] ?? 0) + bytesBetween(decoded, step * STEP, offset)
  }
}

function fill(table: number[], decoded: string): void {
  let bytes = 0
  for (let at = 0; at <= decoded.length; at += STEP) {
    table.push(bytes)
    bytes += bytesBetween(decoded, at, at + STEP)
  }
}

/** A pair counts 4 at its second half and 0 at its first, so that sums over any cuts agree. */
function bytesBetween(decoded: string, start: number, end: number): number {
  let bytes = 0
  for (let at = start; at < end && at < decoded.length; at++) {
    const code = decoded.charCodeAt(at)
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code >= 0xd800 && code < 0xdc00) bytes += 0
    else if (code >= 0xdc00 && code < 0xe000) bytes += 4
    else bytes += 3
  }
  return bytes
}
