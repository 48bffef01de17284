import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { archiveBroken } from './errors.ts'

/** More bytes of headers are none. */
const MOST_HEADER_BYTES = 1_000_000
/** The parser reads on to the end of headers: what it is given at a time bounds what it takes. */
const CHUNK_BYTES = 65_536

/** A record; its body is read before the next is taken, or passed over. */
export interface Record {
  readonly type: string
  readonly header: (name: string) => string | undefined
  /** Of the response that it holds. */
  readonly httpHeader: (name: string) => string | undefined
  readonly httpStatus: number | undefined
  /** The body as it was sent. Throws `archive-broken` where the file ends within it, and so do all records after it. */
  readonly body: AsyncIterable<Uint8Array>
}

/** The records of a WARC file that is not packed. Throws `archive-broken`. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Record> {
  const gate = openGate(chunks)
  // Without a compression: the parser's own one is slower and passes over faults.
  const parser = new WARCParser(new AsyncIterReader(gate.chunks, null))
  let last: WARCRecord | undefined
  for (;;) {
    // The parser itself would wait for ever for a body that is cut off.
    if (last !== undefined) for await (const chunk of bodyOf(last)) void chunk
    gate.read('headers')
    const record = await parser.parse()
    gate.read('body')
    if (record === null) return
    if (!record.warcHeaders.statusline.startsWith('WARC/')) {
      throw archiveBroken('what should be a record does not begin with WARC/')
    }
    last = record
    yield recordOf(record)
  }
}

function recordOf(record: WARCRecord): Record {
  const { warcHeaders, httpHeaders } = record
  const status = Number(httpHeaders?.statusCode)
  return {
    type: warcHeaders.headers.get('WARC-Type')?.toLowerCase() ?? '',
    header: (name) => warcHeaders.headers.get(name) ?? undefined,
    httpHeader: (name) => httpHeaders?.headers.get(name) ?? undefined,
    httpStatus: httpHeaders === null || Number.isNaN(status) ? undefined : status,
    body: bodyOf(record),
  }
}

async function* bodyOf(record: WARCRecord): AsyncGenerator<Uint8Array> {
  const { reader, warcContentLength: length } = record
  if (!(reader instanceof LimitReader) || !Number.isSafeInteger(length) || length < 0) {
    throw archiveBroken('a record does not say how long it is')
  }
  yield* reader
  if (reader.limit > 0) throw archiveBroken('it ends within a record')
}

/** Lets headers be only so long: without an end they would be all of the file. */
function openGate(chunks: AsyncIterable<Uint8Array>) {
  let reading: 'headers' | 'body' = 'headers'
  let headerBytes = 0
  async function* gated(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += CHUNK_BYTES) {
        if (reading === 'headers') headerBytes += CHUNK_BYTES
        if (headerBytes > MOST_HEADER_BYTES) throw archiveBroken('headers without an end')
        yield chunk.subarray(at, at + CHUNK_BYTES)
      }
    }
  }
  return {
    chunks: gated(),
    read(part: 'headers' | 'body') {
      reading = part
      headerBytes = 0
    },
  }
}
