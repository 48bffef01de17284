import type { Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { VolgensError } from '@volgens/shapes'
import { AsyncIterReader } from 'warcio'
import { collect } from './collect.ts'
import { archiveBroken } from './errors.ts'
import { expanded } from './expand.ts'
import type { Budget } from './budget.ts'

interface Encodings {
  /** Values of the headers, as sent. */
  readonly transfer: string | undefined
  readonly content: string | undefined
}

/**
 * The body of a response as a browser would see it: chunks joined, unpacked (RFC 9112, 7.1; RFC 9110, 8.4).
 *
 * Many archives keep the body unpacked and the headers as they were; a body that is not what they say stays as it is.
 * Throws `archive-broken`, `archive-bomb`, `document-too-large`.
 */
export async function httpBody(
  raw: Uint8Array,
  { transfer = '', content = '' }: Encodings,
  budget: Budget,
): Promise<Uint8Array> {
  let body = /\bchunked\b/iu.test(transfer) ? await joined(raw) : raw
  const codings = content.split(',').map((name) => name.trim().toLowerCase())
  // The last one was put on last.
  for (const coding of codings.reverse()) {
    if (coding !== '' && coding !== 'identity') body = await unpacked(body, coding, budget)
  }
  return body
}

const joined = (raw: Uint8Array) => collect(new AsyncIterReader([raw], null, true))

async function unpacked(body: Uint8Array, coding: string, budget: Budget): Promise<Uint8Array> {
  const expand = expanderFor(coding, body)
  if (expand === undefined) return body
  try {
    return await collect(expanded(inPieces(body), expand, budget))
  } catch (fault) {
    // Brotli can't be told by its first bytes.
    const isPlain =
      coding === 'br' && fault instanceof VolgensError && fault.code === 'archive-broken'
    if (isPlain) return body
    throw fault
  }
}

function expanderFor(coding: string, body: Uint8Array): Duplex | undefined {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  // The header of zlib (RFC 1950, 2.2): without it some servers mean bare deflate.
  const isZlib =
    ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip ? createGunzip() : undefined
    case 'deflate':
      if (body[0] === 0x3c) return undefined
      return isZlib ? createInflate() : createInflateRaw()
    case 'br':
      return createBrotliDecompress()
    default:
      throw archiveBroken(`content encoding ${coding}; only gzip, deflate and br are read`)
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) {
    yield await Promise.resolve(bytes.subarray(at, at + 65_536))
  }
}
