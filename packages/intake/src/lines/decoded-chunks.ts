import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { encodingOf } from '../charset/decode.ts'
import { guessEncoding } from '../charset/guess.ts'
import { isMostlyUtf8 } from '../charset/utf8-share.ts'

interface Decoding {
  readonly head: Uint8Array
  /** Label as declared outside. */
  readonly charset?: string | undefined
}

/**
 * The text of a stream piece by piece, without byte order mark: UTF-8 or, from the first bytes on that are none, the
 * encoding that is declared or guessed.
 *
 * head: its first bytes. Throws TypeError where what stood before shows that it is UTF-8, and so is broken.
 */
export async function* decodedChunks(
  chunks: AsyncIterable<Uint8Array>,
  { head, charset }: Decoding,
): AsyncGenerator<string> {
  const encoding = encodingOf(head, { declared: charset })
  const isOpen = encoding === 'utf-8' || isAscii(head)
  let legacy = isOpen ? undefined : iconv.getDecoder(encoding, { stripBOM: true })
  let wasAscii = true
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = legacy === undefined ? bytes.subarray(0, wholeLength(bytes)) : bytes
    rest = bytes.subarray(whole.length)
    if (legacy === undefined && !isUtf8(whole)) {
      if (!wasAscii || isMostlyUtf8(bytes)) {
        yield linesBeforeFault(bytes)
        throw new TypeError('it is not UTF-8')
      }
      legacy = iconv.getDecoder(charsetOf(bytes, charset))
      rest = new Uint8Array()
      yield legacy.write(Buffer.from(bytes))
      continue
    }
    if (legacy === undefined) wasAscii &&= isAscii(whole)
    const text =
      legacy?.write(Buffer.from(whole)) ??
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole)
    if (text !== '') yield text
  }
  const end = legacy === undefined ? ended(rest, wasAscii, charset) : legacy.end()
  if (end !== undefined && end !== '') yield end
}

/** The whole lines in front of the first byte that is no UTF-8. */
function linesBeforeFault(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.slice(0, text.lastIndexOf('\n', text.indexOf('\ufffd')) + 1)
}

/** A mark stands in front of UTF-8 alone, and what declares UTF-8 is wrong here. */
function charsetOf(bytes: Uint8Array, charset: string | undefined): string {
  const encoding = encodingOf(bytes, { declared: charset })
  return encoding === 'utf-8' ? guessEncoding(bytes) : encoding
}

function ended(rest: Uint8Array, wasAscii: boolean, charset: string | undefined): string {
  if (rest.length === 0) return ''
  if (!wasAscii) throw new TypeError('it is not UTF-8')
  return iconv.decode(Buffer.from(rest), charsetOf(rest, charset))
}

/** Without the first bytes of a character that goes on in the next piece. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
