import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { namedInside } from './declared.ts'
import { encodingName } from './encoding-name.ts'
import { binaryInput } from './errors.ts'
import { guessEncoding } from './guess.ts'
import { utf16Order } from './utf16.ts'
import { isMostlyUtf8 } from './utf8-share.ts'

export interface DecodeOptions {
  /** Label as declared outside: a header of HTTP or mail. One that nobody knows counts for nothing. */
  readonly declared?: string | undefined
  /** Whether it is HTML: its `meta` elements count, and NULs in it are passed over as browsers do. */
  readonly html?: boolean
}

/**
 * The text of bytes in any encoding, without byte order mark; bytes that it does not have become U+FFFD.
 *
 * In this order: byte order mark, valid UTF-8 whatever is declared, what is declared outside, what the document says of
 * itself, a guess. Throws `binary-input` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): string {
  const text = decodeAs(encodingOf(bytes, options), bytes)
  return options.html === true ? withoutNuls(checked(text, 100)) : checked(text, Infinity)
}

/** The encoding of bytes by the order that `decodeText` has, as iconv-lite names it. */
export function encodingOf(bytes: Uint8Array, { declared, html = false }: DecodeOptions): string {
  const marked = markedAs(bytes)
  if (marked !== undefined) return marked
  const wide = utf16Order(bytes)
  if (wide !== undefined) return wide
  // Nothing else looks like UTF-8 by chance, and what is declared is often out of date.
  if (isUtf8(bytes) && !isAscii(bytes)) return 'utf-8'
  const named = [declared, namedInside(bytes, html)].map((label) => encodingName(label ?? ''))
  // Bytes without NULs are no UTF-16 with Latin letters, whatever is declared.
  const found = named.find((name) => name !== undefined && !name.startsWith('utf-16'))
  if (found !== undefined && found !== 'utf-8') return found
  return isAscii(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes)
}

function markedAs(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  // Much faster than iconv-lite; windows-1252 of Node 20 is wrong.
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes)
  return iconv.decode(bytes, encoding, { stripBOM: true })
}

/** nulsIn: one NUL in so many characters is borne. */
function checked(text: string, nulsIn: number): string {
  const nul = text.indexOf('\0')
  if (nul >= 0 && (nulsIn === Infinity || text.split('\0').length - 1 > text.length / nulsIn)) {
    throw binaryInput('a NUL character', nul)
  }
  const odd = [...text.slice(0, LOOKED_AT).matchAll(CONTROL)]
  if (odd.length > 4 && odd.length > Math.min(text.length, LOOKED_AT) / 20) {
    throw binaryInput('control characters', odd[0]?.index ?? 0)
  }
  return text
}

const LOOKED_AT = 16_384
// Escape and backspace stand in text that came from a terminal.
const CONTROL = /[\x01-\x07\x0e-\x1a\x1c-\x1f\x7f]/gu

const withoutNuls = (html: string) => html.replaceAll('\0', '')
