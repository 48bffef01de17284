import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'

export interface DecodeOptions {
  /** The encoding as declared outside the bytes. */
  readonly declared?: string
  /** Whether a <meta> in the bytes may name the encoding. */
  readonly html?: boolean
}

const HEAD_BYTES = 4096

/** Bytes as text: by byte order mark, then as declared, then by <meta charset>, then as the bytes look. */
export function decodeText(
  bytes: Uint8Array,
  { declared, html = false }: DecodeOptions = {},
): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const named = [marked(buffer), declared, html ? inMeta(buffer) : undefined]
  const encoding = named.find((name) => name !== undefined && iconv.encodingExists(name))
  return iconv.decode(buffer, encoding ?? detected(buffer))
}

function marked(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8'
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : undefined
}

function inMeta(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, HEAD_BYTES).toString('latin1')
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1]
  // ISO 8859-1 is read as windows-1252 on the web (WHATWG Encoding, section 4.2).
  return named !== undefined && /^(iso-?8859-1|latin-?1)$/i.test(named) ? 'windows-1252' : named
}

function detected(buffer: Buffer): string {
  if (isUtf8(buffer)) return 'utf-8'
  const found = chardet.detect(buffer.subarray(0, 65_536)) ?? 'utf-8'
  if (/^(ascii|iso-8859-1)$/i.test(found)) return found === 'ASCII' ? 'utf-8' : 'windows-1252'
  return iconv.encodingExists(found) ? found : 'utf-8'
}
