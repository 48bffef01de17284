import { Transform, Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createUnzip } from 'node:zlib'
import { VolgensError } from '@volgens/shapes'
import { bodyTooLarge } from './errors.ts'
import { headerOf, type Headers } from './headers.ts'

/** What we can take apart, for Accept-Encoding. */
export const ENCODINGS = 'gzip, br'

/** Of a page itself nobody compresses twice; more than this is there to be taken apart. */
const MAX_ENCODINGS = 2

/** Times smaller when compressed: text reaches 5 to 20, a bomb 1000. */
const MAX_RATIO = 200
const RATIO_FROM_BYTES = 10_000_000

export interface BodyLimit {
  readonly address: string
  /** Of what was sent, and of what comes out of it. */
  readonly maxBytes: number
  /** Whether what is longer is cut off there instead of refused. */
  readonly cut?: boolean
}

/** The body, decompressed. Throws `body-too-large`, `body-broken`, and what the stream throws. */
export async function readBody(
  body: Readable,
  headers: Headers,
  limit: BodyLimit,
): Promise<Uint8Array> {
  const { address, maxBytes, cut = false } = limit
  const length = Number(headerOf(headers, 'content-length') ?? 0)
  if (length > maxBytes && !cut) throw bodyTooLarge(address, `${length} bytes`, maxBytes)
  const { count, collect, collected, isFull } = openMeasure(limit)
  const stages = [count, ...decoders(headers, address), collect]
  await pipeline([body, ...stages]).catch((error: unknown) => {
    if (!(cut && isFull())) throw brokenBody(error, address)
  })
  return collected()
}

/** Counts what is sent at one end and what comes out at the other, and stops where either is too much. */
function openMeasure({ address, maxBytes, cut = false }: BodyLimit) {
  const chunks: Uint8Array[] = []
  let [sent, size] = [0, 0]
  const tooLarge = (found: string) => bodyTooLarge(address, found, maxBytes)
  const count = new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      sent += chunk.length
      if (sent <= maxBytes || cut) done(null, chunk)
      else done(tooLarge(`more than ${maxBytes} bytes`))
    },
  })
  const collect = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      chunks.push(chunk.subarray(0, maxBytes - size))
      size += chunk.length
      if (size > maxBytes) done(tooLarge(`more than ${maxBytes} bytes, decompressed`))
      else if (size > RATIO_FROM_BYTES && size > MAX_RATIO * sent)
        done(tooLarge(`a body that is ${MAX_RATIO} times as large when decompressed`))
      else done()
    },
  })
  return { count, collect, collected: () => Buffer.concat(chunks), isFull: () => size > maxBytes }
}

/** Of a list the last was applied last and goes first. */
function decoders(headers: Headers, address: string): Transform[] {
  const names = (headerOf(headers, 'content-encoding') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse()
  if (names.length <= MAX_ENCODINGS && names.every(isKnown)) return names.map(decoder)
  throw new VolgensError(
    'body-broken',
    `${address} is sent as ${names.reverse().join(', ')}; expected ${ENCODINGS}; save the page from a browser and add that file`,
  )
}

const isKnown = (name: string) => ['gzip', 'x-gzip', 'deflate', 'br'].includes(name)

/** createUnzip tells gzip from deflate by its first bytes, also where the header is wrong about it. */
const decoder = (name: string): Transform =>
  name === 'br' ? createBrotliDecompress() : createUnzip()

function brokenBody(error: unknown, address: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (!/^(?:Z_|ERR__ERROR|ERR_BROTLI)/.test(code ?? '')) return error
  return new VolgensError(
    'body-broken',
    `${address} sends what can't be decompressed (${code}); expected ${ENCODINGS}; try again later`,
    { cause: error },
  )
}
