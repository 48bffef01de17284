import { Readable } from 'node:stream'
import type { Context } from 'hono'

/** Answers with text as it is made; where that breaks off, the connection does. */
export function answerStream(c: Context, pieces: AsyncIterable<string>, type: string): Response {
  const body = Readable.toWeb(Readable.from(bytesOf(pieces))) as ReadableStream
  return c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'private, no-store' })
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}
