import { analyse } from 'chardet'
import { encodingName } from './encoding-name.ts'

/** chardet reads its whole input, several times. */
const LOOKED_AT = 32_768

/** Encodings that chardet tells apart for certain, given some text: their bytes are in an order of their own. */
const TELLING = new Set([
  ...['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030', 'KOI8-R', 'windows-1251'],
  ...['ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8', 'windows-1256', 'TIS-620'],
])

/**
 * The encoding of bytes that are no UTF-8 and that nobody names: of another script where most letters are of it, else of
 * western Europe.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const head = bytes.subarray(0, LOOKED_AT)
  return otherScript(head) ?? westEuropean(bytes)
}

function otherScript(head: Uint8Array): string | undefined {
  const high = head.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)
  const letters = head.reduce((sum, byte) => sum + (isAsciiLetter(byte) ? 1 : 0), 0)
  // Western text has an accent here and there; another script has its letters everywhere.
  if (high < 12 || high < letters / 2) return undefined
  const [best] = analyse(head)
  if (best === undefined || best.confidence < 20 || !TELLING.has(best.name)) return undefined
  return encodingName(best.name)
}

const isAsciiLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/**
 * windows-1252, or iso-8859-15 where there are its euro signs and none of the bytes that only windows-1252 has: nobody
 * writes ¤.
 */
function westEuropean(bytes: Uint8Array): string {
  const hasEuro = bytes.includes(0xa4)
  if (!hasEuro) return 'windows-1252'
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'iso-8859-15'
}
