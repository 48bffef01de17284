import { decodeText } from '../charset/decode.ts'
import { utf16Order } from '../charset/utf16.ts'
import { decodedChunks } from './decoded-chunks.ts'
import { count, textTooLarge } from './errors.ts'
import { filledLines } from './filled-lines.ts'
import { jsonItems } from './json-items.ts'
import { MOST_CHARACTERS, MOST_LINE_BYTES } from './limits.ts'
import { parseObject } from './parse-line.ts'
import { rowFound, type RowOptions } from './row-found.ts'
import { peekStream } from './stream-head.ts'
import type { Found } from '../article.ts'
import type { Line } from './split-lines.ts'

/** An article for each line of JSON that holds anything; each line may be in an encoding of its own. */
export async function* lineArticles(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: RowOptions,
): AsyncGenerator<Found> {
  for await (const line of filledLines(await narrow(chunks, options))) {
    yield lineFound(`${name}:${line.number}`, line, options)
  }
}

/** An article for each item of a list in JSON; one object that is no list bears the name itself. */
export async function* itemArticles(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: RowOptions,
): AsyncGenerator<Found> {
  const { head, whole } = await peekStream(await narrow(chunks, options), isTelling)
  const isList = /^(?:\xef\xbb\xbf)?\s*\[/u.test(Buffer.from(head).toString('latin1'))
  for await (const item of jsonItems(whole, MOST_LINE_BYTES)) {
    yield lineFound(isList ? `${name}:${item.number}` : name, item, options)
  }
}

const isTelling = (read: Uint8Array) =>
  /[^\s\xef\xbb\xbf]/u.test(Buffer.from(read).toString('latin1'))

function lineFound(name: string, { number, bytes, size }: Line, options: RowOptions): Found {
  if (size > MOST_LINE_BYTES) {
    return { name, fault: textTooLarge(`${count(size)} bytes`, MOST_CHARACTERS) }
  }
  const parse = () => parseObject(decodeText(bytes, { declared: options.charset }), number)
  return rowFound(name, bytes, parse, options)
}

/** UTF-16 as UTF-8, for lines and brackets are told by single bytes. */
async function narrow(
  chunks: AsyncIterable<Uint8Array>,
  { charset }: RowOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, whole } = await peekStream(chunks, (read) => read.length >= 4)
  const isMarked = /^(?:\xff\xfe|\xfe\xff)/u.test(Buffer.from(head).toString('latin1'))
  if (!isMarked && utf16Order(head) === undefined) return whole
  return encoded(decodedChunks(whole, { head, charset }))
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield new TextEncoder().encode(text)
}
