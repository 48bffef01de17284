import { peekStream } from './lines/stream-head.ts'
import type { Kind } from './kind/kind-of.ts'
import { TYPE, type Hints } from './kind/kinds.ts'

/** The kind of a stream and the whole of it, to be read once or returned. */
export async function peekHead(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
): Promise<{ readonly kind: Kind; readonly whole: AsyncGenerator<Uint8Array> }> {
  // Here, because whoever only needs lines starts faster without it.
  const { HEAD_BYTES, kindOf } = await import('./kind/kind-of.ts')
  const { head, whole } = await peekStream(
    chunks,
    (read) => read.length >= HEAD_BYTES || isRowAlready(read),
  )
  return { kind: await kindOf(head.subarray(0, HEAD_BYTES), hints), whole }
}

/** Whether a document is its words, as they stand in it. */
export const isWords = ({ type }: Kind) => type === TYPE.text || type === TYPE.markdown

/** A whole line of JSON tells: a stream may be long in bringing more. */
function isRowAlready(read: Uint8Array): boolean {
  const start = Buffer.from(read.buffer, read.byteOffset, Math.min(read.length, 64))
  if (!/^(?:\xef\xbb\xbf)?\s*\{\s*"/u.test(start.toString('latin1'))) return false
  const end = read.indexOf(0x0a, 1)
  return end > 0 && /\}\s*$/u.test(Buffer.from(read.subarray(0, end)).toString('latin1'))
}
